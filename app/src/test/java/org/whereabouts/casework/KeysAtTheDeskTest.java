package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @Autowired
    JdbcClient database;

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
    void aSubscriberWhoCannotBeReachedIsSaidSoWithWhatTheyAnswer() {
        failing();
        for (String language : java.util.List.of("en", "ar")) {
            browser.visit(staff.hire(Role.EDITOR), 320, ColorScheme.DARK, language, page -> {
                page.navigate(browser.address("/desk/webhooks"));
                browser.fits(page, "webhooks-failing-" + language);
            });
        }
        browser.visit(staff.hire(Role.EDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/webhooks"));
            assertThat(page.locator(".webhooks li.card:has-text('failing.example')"))
                    .containsText(java.util.regex.Pattern.compile(
                            "Could not be reached since.*It answers with the status 503.*Write to the holder.*"
                                    + "1 message waits to be sent.*1 message was given up.*Never confirmed",
                            java.util.regex.Pattern.DOTALL));
            browser.fits(page, "webhooks-failing");
        });
        database.sql("delete from exchange.hook where address like 'https://failing.example/%'")
                .update();
    }

    private void failing() {
        UUID key = UUID.randomUUID();
        UUID hook = UUID.randomUUID();
        database.sql("""
                        insert into access.api_key (id, digest, label, holder, scopes, made_at, expires_at)
                        values (:key, sha256(convert_to(:key::text, 'UTF8')), 'Invented key', 'Invented bureau', '{WEBHOOKS}',
                                now(), now() + interval '9 days')
                        """).param("key", key).update();
        database.sql("""
                        insert into exchange.hook (id, key, address, generation, made_at, failing_at)
                        values (?, ?, 'https://failing.example/told', 1, now(), now())
                        """).params(hook, key).update();
        database.sql("""
                        insert into exchange.delivery (id, hook, event, entry, body, made_at, due_at, answer)
                        values (gen_random_uuid(), :hook, 'entry.retracted', 1, '{}', now(), now() + interval '1 hour', 503),
                               (gen_random_uuid(), :hook, 'entry.retracted', 1, '{}', now() - interval '1 day', null, 500)
                        """).param("hook", hook).update();
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
