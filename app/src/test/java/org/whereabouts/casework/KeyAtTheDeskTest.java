package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.sealing.keys.KeysInMemory;
import org.whereabouts.sealing.unlocking.UnlockPolicies;
import org.whereabouts.sealing.unlocking.UnlockPolicy;

/// An officer unlocks and locks the key; how it may be unlocked is decided by two.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class KeyAtTheDeskTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    TestKey key;

    @Autowired
    Keys keys;

    @Autowired
    UnlockPolicies policies;

    @Autowired
    JdbcClient database;

    @BeforeEach
    @AfterEach
    void asItWas() {
        key.unlock();
        database.sql("delete from sealing.unlock_policy").update();
    }

    @Test
    void itIsLockedByAnybodyAndUnlockedByWhoHasThePassphrase() {
        browser.visit(staff.hire(Role.OPERATOR), 1280, ColorScheme.LIGHT, "uk", page -> {
            page.navigate(browser.address("/desk/key"));
            page.locator("form[action$='/lock'] button").click();
            assertThat(page.locator("#passphrase")).isFocused();
            assertThat(keys.state()).isInstanceOf(KeyState.Locked.class);
            browser.fits(page, "key-locked");
            type(page, "not the passphrase");
            press(page, "Enter");
            page.waitForURL("**said=key.wrong");
            type(page, KeysInMemory.WORDS);
            press(page, "Enter");
            assertThat(page.locator("form[action$='/lock']")).isVisible();
            assertThat(page.url()).doesNotContain("passphrase");
            assertThat(page.locator("form[action$='/policy']")).hasCount(0);
        });
        assertThat(keys.state()).isInstanceOf(KeyState.Unlocked.class);
    }

    @Test
    void howItMayBeUnlockedIsDecidedByTwo() {
        browser.visit(staff.hire(Role.ADMINISTRATOR), 320, ColorScheme.DARK, "ar", page -> {
            page.navigate(browser.address("/desk/key"));
            browser.fits(page, "key");
            page.locator("#reason-policy").fill("جهاز في مكان غير آمن");
            page.locator("form[action$='/policy'] button").click();
            page.waitForURL("**said=proposal.proposed");
            page.navigate(browser.address("/desk/proposals"));
            assertThat(page.locator("form[action$='/approve']")).hasCount(0);
        });
        assertThat(policies.current()).isEqualTo(UnlockPolicy.KEY_FILE_TOO);
        browser.visit(staff.hire(Role.ADMINISTRATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/proposals"));
            page.locator("li:has-text('unlocked') form[action$='/approve'] button")
                    .first()
                    .click();
            page.navigate(browser.address("/desk/key"));
            browser.fits(page, "key-by-hand");
        });
        assertThat(policies.current()).isEqualTo(UnlockPolicy.BY_HAND);
        assertThat(database.sql("select count(*) from audit.entry where deed = 'key.policy'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
