package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.access.keys.ApiKeys;
import org.whereabouts.access.keys.KeySecret;

/// Administrators give keys to other organisations, and take them back.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class KeysAtTheDeskTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    ApiKeys keys;

    @Test
    void anAdministratorGivesAKeyThatIsShownOnceAndTakesItBack() {
        browser.visit(staff.hire(Role.ADMINISTRATOR), 1280, ColorScheme.LIGHT, "uk", page -> {
            page.navigate(browser.address("/desk/keys"));
            page.locator("#label").fill("Вигаданий ключ");
            page.locator("#holder").fill("Вигадане бюро");
            page.locator("#scope-SEARCH").check();
            page.locator("#reason-key").fill("угода з бюро");
            page.locator("form[action='/desk/keys'] button").click();
            String secret = page.locator(".band code").textContent();
            var key = keys.find(KeySecret.read(secret).orElseThrow().digest()).orElseThrow();
            browser.fits(page, "keys");
            page.navigate(browser.address("/desk/keys"));
            assertThat(page.content()).doesNotContain(secret);
            page.locator("form[action$='" + key.id().value() + "/revoke'] button")
                    .click();
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(keys.find(key.id()).orElseThrow().revoked()).isNotNull();
        });
    }

    @Test
    void aKeyThatOpensMoreTakesTwo() {
        int before = keys.all().size();
        browser.visit(staff.hire(Role.ADMINISTRATOR), 320, ColorScheme.DARK, "ar", page -> {
            page.navigate(browser.address("/desk/keys"));
            page.locator("#label").fill("مفتاح مخترع");
            page.locator("#holder").fill("مكتب مخترع");
            page.locator("#scope-READ_FULL").check();
            page.locator("#reason-key").fill("اتفاق");
            page.locator("form[action='/desk/keys'] button").click();
            page.waitForURL("**said=proposal.proposed");
            browser.fits(page, "keys-two");
        });
        assertThat(keys.all()).hasSize(before);
        browser.visit(staff.hire(Role.ADMINISTRATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/proposals"));
            browser.fits(page, "keys-proposed");
            page.locator("li:has-text('مكتب مخترع') form[action$='/approve'] button")
                    .first()
                    .click();
            String secret = page.locator(".band code").textContent();
            assertThat(keys.find(KeySecret.read(secret).orElseThrow().digest())
                            .orElseThrow()
                            .holder())
                    .isEqualTo("مكتب مخترع");
        });
        assertThat(keys.all().getFirst().at(java.time.Instant.now())).isEqualTo(ApiKey.State.GOOD);
    }

    @Test
    void whatProgrammersReadFitsEveryScreen() {
        browser.visitBoth(staff.hire(Role.ADMINISTRATOR), page -> {
            for (String path : java.util.List.of("/api", "/problems/budget-spent", "/desk/webhooks")) {
                page.navigate(browser.address(path));
                assertThat(page.locator("h1")).isVisible();
                browser.fits(page, "programs" + path.replace('/', '-'));
            }
        });
    }
}
