package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.publication.guard.WatchingTheGuard;

/// An administrator asks every visitor for a moment, and ends it.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class GuardAtTheDeskTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    WatchingTheGuard watching;

    @AfterEach
    void calm() {
        watching.ask(false, "test");
    }

    @Test
    void anAdministratorAsksEverybodyForAMomentAndEndsIt() {
        browser.visit(staff.hire(Role.ADMINISTRATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/guard"));
            assertThat(page.locator("main")).containsText("open at once");
            page.locator("form[action$='/desk/guard'] button").click();
            assertThat(page.locator("[role=status]")).containsText("Every visitor is asked");
            assertThat(watching.now().isAsking()).isTrue();
            page.navigate(browser.address("/list?lang=en"));
            page.waitForURL(Pattern.compile(".*pass=.*"));
            page.navigate(browser.address("/desk/guard"));
            page.locator("form[action$='/desk/guard'] button").click();
            assertThat(watching.now().isAsking()).isFalse();
        });
    }

    @Test
    void anOperatorSeesWhyFamiliesAskAndSwitchesNothing() {
        watching.ask(true, "test");
        browser.visit(staff.hire(Role.OPERATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/guard"));
            assertThat(page.locator("main")).containsText("An administrator has asked");
            assertThat(page.locator("form[action$='/desk/guard']")).hasCount(0);
        });
    }

    @Test
    void thePageFitsEveryScreen() {
        browser.visitBoth(staff.hire(Role.ADMINISTRATOR), page -> {
            page.navigate(browser.address("/desk/guard"));
            browser.fits(page, "guard");
        });
    }
}
