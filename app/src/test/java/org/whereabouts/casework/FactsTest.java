package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.standing.Standing;
import org.whereabouts.registry.standing.Standings;

/// What officers make of facts: who is right, what is confirmed, and whose report it is.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class FactsTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    InventedWords words;

    @Autowired
    JdbcClient database;

    private Person.Id somebody = new Person.Id(0);

    @BeforeEach
    void somebodyElse() {
        somebody = InventedWords.somebody();
        // What other tests left to be looked at is of no concern here.
        database.sql("update casework.contested set waits = false").update();
        database.sql("delete from casework.proposal where state = 'open'").update();
    }

    @Test
    void whatIsContestedIsJudgedAndTakenBackByKeys() {
        Report dead = words.says(words.relatives(), somebody, Status.KILLED, "2022-03-07");
        Report alive = words.says(words.bureau(), somebody, Status.EXCHANGED, "2022-09-21");
        Person before = words.now(somebody);
        assertThat(standing()).isEqualTo(Standing.CONTESTED);
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            open(page, "/desk/contested", ".lines");
            assertThat(page.locator(".known")).containsText("Otherwise says: Вигадане бюро");
            press(page, "1");
            assertThat(page.locator("[role=status]")).containsText("Choose a report");
            // The newest stands first: a is the exchange, b the death.
            press(page, "b");
            press(page, "r");
            type(page, "she was mistaken for another");
            press(page, "Escape");
            press(page, "1");
            assertThat(page.locator(".lines")).hasCount(0);
            assertThat(standing()).isEqualTo(Standing.REPORTED);
            press(page, "u");
            assertThat(page.locator(".lines")).isVisible();
        });
        assertThat(words.now(somebody)).isEqualTo(before);
        assertThat(before.reports()).containsExactly(alive, dead);
    }

    @Test
    void ofWhatNobodyCanTellNothingIsAskedUntilMoreIsKnown() {
        words.says(words.relatives(), somebody, Status.KILLED, "2022-03-07");
        words.says(words.bureau(), somebody, Status.EXCHANGED, "2022-09-21");
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.DARK, "uk", page -> {
            open(page, "/desk/contested", ".lines");
            press(page, "r");
            type(page, "nobody answers");
            press(page, "Escape");
            press(page, "3");
            assertThat(page.locator(".lines")).hasCount(0);
            words.says(words.channel(), somebody, Status.KILLED, null);
            open(page, "/desk/contested", ".lines");
        });
    }

    @Test
    void aDeathIsConfirmedByTwoAndWithdrawnByTwo() {
        words.says(words.bureau(), somebody, Status.KILLED, "2022-03-07");
        Person before = words.now(somebody);
        Officer first = staff.hire(Role.VERIFIER);
        browser.visit(first, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(entry());
            page.locator("#document").fill("folder 7");
            page.locator("#reason").fill("the notice was seen");
            page.locator("button[formaction$='/confirm']").click();
            assertThat(page.locator("form[action$='/approve']")).hasCount(0);
        });
        assertThat(standing()).isEqualTo(Standing.REPORTED);
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/proposals"));
            page.locator(".slips a").first().click();
            assertThat(page.locator(".slips")).containsText("folder 7");
            page.locator("form[action$='/approve'] button").click();
            assertThat(page.locator(".known .confirmed")).hasCount(2);
            assertThat(page.locator(".known")).containsText("official notification (folder 7");
            page.locator("form[action$='/withdraw'] input[name=reason]").fill("another person");
            page.locator("form[action$='/withdraw'] button").click();
        });
        assertThat(standing()).isEqualTo(Standing.CONFIRMED);
        browser.visit(first, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(entry());
            page.locator("form[action$='/approve'] button").click();
            assertThat(page.locator(".known .confirmed")).hasCount(0);
        });
        assertThat(words.now(somebody)).isEqualTo(before);
    }

    @Test
    void aReportOfSomebodyElseIsMovedOutAndBack() {
        Report own = words.says(words.bureau(), somebody, Status.CAPTURED, "2022-03-07");
        Report strange = words.says(words.channel(), somebody, Status.KILLED, "2022-09-21");
        Person before = words.now(somebody);
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(entry());
            press(page, "a");
            page.locator("#reason").fill("another year of birth");
            page.locator("button[formaction$='/move']").click();
            assertThat(page.locator(".lines tbody tr")).hasCount(1);
            assertThat(words.now(somebody).reports()).extracting(Report::id).containsExactly(own.id());
            Person.Id other = words.reports().find(strange.id()).orElseThrow().person();
            assertThat(words.now(other).reports()).hasSize(1);
            page.locator("form[action*='/moves/'] button").click();
            assertThat(page.locator(".lines tbody tr")).hasCount(2);
        });
        assertThat(words.now(somebody)).isEqualTo(before);
    }

    @Test
    void whoIsNoVerifierSeesAndChangesNothing() {
        words.says(words.bureau(), somebody, Status.CAPTURED, "2022-03-07");
        browser.visit(staff.hire(Role.OPERATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(entry());
            assertThat(page.locator(".lines")).isVisible();
            assertThat(page.locator("main button")).hasCount(0);
            assertThat(page.locator("main input:not([type=hidden])")).hasCount(0);
        });
    }

    @Test
    void thePagesFitEveryScreen() {
        words.says(words.relatives(), somebody, Status.KILLED, "2022-03-07");
        words.says(words.bureau(), somebody, Status.EXCHANGED, "2022-09-21");
        browser.visitBoth(staff.hire(Role.VERIFIER), page -> {
            open(page, "/desk/contested", ".lines");
            browser.fits(page, "contested");
            page.navigate(entry());
            browser.fits(page, "person");
            database.sql("delete from casework.item").update();
        });
    }

    /// What goes on behind needs a moment to find it.
    private void open(Page page, String path, String what) {
        for (int n = 0; n < 100; n++) {
            page.navigate(browser.address(path));
            if (page.locator(what).count() > 0) {
                return;
            }
            page.waitForTimeout(100);
        }
        throw new AssertionError("nothing came of " + path);
    }

    private Standing standing() {
        return Standings.fate(words.now(somebody)).orElseThrow().standing();
    }

    private String entry() {
        return browser.address("/desk/people/" + somebody);
    }
}
