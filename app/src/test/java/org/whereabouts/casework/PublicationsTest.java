package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.ShowingEntries.Card;
import org.whereabouts.publication.ShowingEntries.TakenBack;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Status;

/// What an editor lets everybody see, and what takes two.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class PublicationsTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    InventedWords words;

    @Autowired
    ShowingEntries showing;

    @Autowired
    JdbcClient database;

    private final Person.Id somebody = InventedWords.somebody();

    @Test
    void anEditorPublishesTakesBackAndPutsBackExactly() {
        words.says(words.relatives(), somebody, "Вигаданий Явір", Status.MISSING, "2022-03-07");
        browser.visit(staff.hire(Role.EDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(entry());
            page.locator("#why-public").fill("the family wishes it");
            page.locator("form[action$='/publish'] button").first().click();
            assertThat(showing.show(somebody)).isInstanceOf(Card.class);
            var before = showing.show(somebody);
            page.locator("#why-public").fill("another person");
            page.locator("button[formaction$='/retract']").click();
            assertThat(showing.show(somebody)).isInstanceOf(TakenBack.class);
            page.navigate(browser.address("/desk/publications"));
            page.locator("form[action*='/retractions/'] button").first().click();
            assertThat(page.locator("[role=status]")).containsText("as it was");
            assertThat(showing.show(somebody)).isEqualTo(before);
        });
    }

    @Test
    void aPrisonerWhoLivesTakesTwo() {
        words.says(words.bureau(), somebody, "Вигаданий Граб", Status.CAPTURED, "2022-03-07");
        Officer first = staff.hire(Role.EDITOR);
        browser.visit(first, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(entry());
            page.locator("#why-public").fill("the family wishes it");
            page.locator("form[action$='/publish'] button").first().click();
            assertThat(page.locator("[role=status]")).containsText("another editor");
            assertThat(page.locator("form[action$='/approve']")).hasCount(0);
        });
        assertThat(showing.show(somebody)).isNotInstanceOf(Card.class);
        browser.visit(staff.hire(Role.EDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(entry());
            page.locator("form[action$='/approve'] button").click();
        });
        assertThat(showing.show(somebody)).isInstanceOf(Card.class);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update publication.entry set second = null where person = ?")
                        .param(somebody.number())
                        .update());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update publication.entry set second = decided_by where person = ?")
                        .param(somebody.number())
                        .update());
    }

    @Test
    void whatTakesTwoByNowIsNotShownBecauseOneDecidedBefore() {
        words.says(words.relatives(), somebody, "Вигаданий Терен", Status.MISSING, "2022-03-07");
        browser.visit(staff.hire(Role.EDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(entry());
            page.locator("#why-public").fill("the family wishes it");
            page.locator("form[action$='/publish'] button").first().click();
            assertThat(showing.show(somebody)).isInstanceOf(Card.class);
            words.says(words.bureau(), somebody, "Вигаданий Терен", Status.KILLED, "2022-04-07");
            assertThat(showing.show(somebody)).isNotInstanceOf(Card.class);
            page.navigate(entry());
            assertThat(page.locator("main")).containsText("Nobody sees it now");
            page.locator("#why-public").fill("to put it back");
            page.locator("button[formaction$='/retract']").click();
            page.navigate(browser.address("/desk/publications"));
            page.locator("form[action*='/retractions/'] button").first().click();
            assertThat(showing.show(somebody)).isNotInstanceOf(Card.class);
        });
    }

    @Test
    void whatEndsSoonIsRenewed() {
        words.says(words.relatives(), somebody, "Вигаданий Клен", Status.MISSING, "2022-03-07");
        browser.visit(staff.hire(Role.EDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(entry());
            page.locator("#why-public").fill("the family wishes it");
            page.locator("form[action$='/publish'] button").first().click();
            database.sql("update publication.entry set expires = now() + interval '3 days' where person = ?")
                    .param(somebody.number())
                    .update();
            page.navigate(browser.address("/desk/publications"));
            page.locator("form[action$='" + somebody + "/renew'] button").click();
            assertThat(page.locator("form[action$='" + somebody + "/renew']")).hasCount(0);
        });
    }

    @Test
    void thePageFitsEveryScreen() {
        browser.visitBoth(staff.hire(Role.EDITOR), page -> {
            page.navigate(browser.address("/desk/publications"));
            browser.fits(page, "publications");
        });
    }

    private String entry() {
        return browser.address("/desk/people/" + somebody);
    }
}
