package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.Statement.Appearance;
import org.whereabouts.registry.Statement.Situation;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.suppression.SuppressedKey;
import org.whereabouts.registry.suppression.Suppressions;

/// Two editors see to it that a record never comes in again, and two let it in again. All people here are invented.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class SuppressionsTest {

    private static final String NAME = "Вигаданий Барвінок";

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    InventedWords words;

    @Autowired
    Suppressions suppressions;

    private final Person.Id somebody = InventedWords.somebody();
    private final String number = "INV-" + somebody;

    @Test
    void twoSuppressARecordAndTwoLiftIt() {
        Source source = says(number);
        Officer first = staff.hire(Role.EDITOR);
        Officer second = staff.hire(Role.EDITOR);

        browser.visit(first, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(entry());
            page.locator("#why-suppress").fill("the person asked for it");
            page.locator("form[action$='/suppress'] button").click();
            assertThat(page.locator("[role=status]")).containsText("Another editor");
            assertThat(page.locator("form[action$='/approve']")).hasCount(0);
        });
        assertThat(isSuppressed(source)).isFalse();

        browser.visit(second, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(entry());
            page.locator("form[action$='/approve'] button").click();
            assertThat(page.locator("main")).containsText("1 of its 1 numbered records");
            page.navigate(browser.address("/desk/suppressions"));
            assertThat(page.locator("main")).containsText("the person asked for it");
            assertThat(page.locator("main")).not().containsText(NAME);
            assertThat(page.locator("main")).not().containsText(number);
            page.locator("li.card:has-text('the person asked for it') input[name=reason]")
                    .first()
                    .fill("asked for by mistake");
            page.locator("li.card:has-text('the person asked for it') button")
                    .first()
                    .click();
            assertThat(page.locator("[role=status]")).containsText("Another editor");
        });
        assertThat(isSuppressed(source)).isTrue();

        browser.visit(first, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/proposals"));
            page.locator("li.card:has-text('asked for by mistake') form[action$='/approve'] button")
                    .click();
        });
        assertThat(isSuppressed(source)).isFalse();
    }

    @Test
    void whereNoSourceNumbersItsRecordsThePageSaysThatNothingCanBeSuppressed() {
        words.says(words.relatives(), somebody, NAME, Status.MISSING, "2022-03-07");
        browser.visit(staff.hire(Role.EDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(entry());
            assertThat(page.locator("main")).containsText("No source numbers its records");
            assertThat(page.locator("form[action$='/suppress']")).hasCount(0);
        });
    }

    @Test
    void thePagesFitEveryScreen() {
        Source source = says(number);
        var why = new Suppressions.Why("rule:pfif-expiry", "the person asked for it");
        var key = SuppressedKey.in(source.operation(), source.id(), "INV-1-" + somebody);
        suppressions.suppress(
                source.operation(), List.of(key), why, Instant.now().truncatedTo(ChronoUnit.MICROS));
        browser.visitBoth(staff.hire(Role.EDITOR), page -> {
            page.navigate(browser.address("/desk/suppressions"));
            browser.fits(page, "suppressions");
            page.navigate(entry());
            browser.fits(page, "entry-to-suppress");
        });
        suppressions.lift(key);
    }

    private boolean isSuppressed(Source source) {
        return suppressions.of(source.operation()).covers(source.id(), number);
    }

    private Source says(String reference) {
        Source source = words.bureau();
        var statement = new Statement(
                Particulars.of(List.of(WrittenName.of(NAME)), null, Sex.MALE),
                new Situation(Fate.UNKNOWN, Status.MISSING, null, null),
                Appearance.UNSAID,
                reference,
                null);
        var report = new Reports.New(
                source,
                Credibility.POSSIBLY_TRUE,
                statement,
                null,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                null,
                somebody,
                null);
        words.transaction()
                .executeWithoutResult(_ -> words.reports().add(List.of(report).iterator()));
        return source;
    }

    private String entry() {
        return browser.address("/desk/people/" + somebody);
    }
}
