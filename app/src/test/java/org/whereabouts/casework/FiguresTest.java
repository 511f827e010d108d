package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.audit.Tallies;
import org.whereabouts.waiting.Line;

/// The lead sees how it goes, and no officer by name.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class FiguresTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    Audit audit;

    @Autowired
    Tallies tallies;

    @Autowired
    List<Line> lines;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void whatTwoOfficersDidIsCountedTogetherAndByTheHour() {
        Officer one = staff.hire(Role.VERIFIER);
        Officer other = staff.hire(Role.VERIFIER);
        Instant since = Instant.now();
        did(one, "figures.test.decided", 3);
        did(other, "figures.test.decided", 1);
        did(one, "figures.test.undone", 1);
        audit("rule:test", "figures.test.decided");
        var deeds = List.of("figures.test.decided");
        assertThat(tallies.pace(deeds, since)).singleElement().satisfies(day -> {
            assertThat(day.times()).isEqualTo(4);
            // Two hours of the clock when the test runs over the full hour.
            assertThat(day.hours()).isBetween(2L, 4L);
        });
        assertThat(tallies.counts(deeds, since, one.id().toString()))
                .singleElement()
                .satisfies(day -> assertThat(day.times()).isEqualTo(3));
    }

    @Test
    void halfOfWhatWasDecidedHadWaitedNoLonger() {
        Officer one = staff.hire(Role.EDITOR);
        Officer other = staff.hire(Role.EDITOR);
        for (int hours : List.of(1, 2, 10)) {
            database.sql(
                            "insert into casework.proposal values (?, 'figures.test', ?, '{}', 'invented', ?,"
                                    + " '2020-01-01T01:00Z', 'approved', ?, timestamptz '2020-01-01T01:00Z' + ? * interval '1 hour')")
                    .params(
                            UUID.randomUUID(),
                            "of " + hours,
                            one.id().value(),
                            other.id().value(),
                            hours)
                    .update();
        }
        var decided = lines.stream()
                .filter(line -> line.name().equals("proposals"))
                .findFirst()
                .orElseThrow()
                .decided(Instant.parse("2020-01-01T00:00:00Z"));
        database.sql("delete from casework.proposal where deed = 'figures.test'")
                .update();
        assertThat(decided.getFirst()).isEqualTo(new Line.Day(LocalDate.of(2020, 1, 1), 3, Duration.ofHours(2)));
    }

    @Test
    void thePageNamesNoOfficerAndFitsEveryScreen() {
        Officer verifier = staff.hire(Role.VERIFIER);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (int day = 0; day < 30; day++) {
            database.sql("insert into casework.queue_sample values (?, 'pairs', ?, ?, ?) on conflict do nothing")
                    .params(today.minusDays(day), 120 + day * 7 % 40, 40 + day, day % 5)
                    .update();
        }
        did(verifier, "pair.answered", 5);
        did(verifier, "pair.answer.undone", 1);
        browser.visitBoth(staff.hire(Role.ADMINISTRATOR), page -> {
            page.navigate(browser.address("/desk/figures"));
            assertThat(page.locator(".chart svg").first()).isVisible();
            assertThat(page.content()).doesNotContain(verifier.name());
            browser.fits(page, "figures");
        });
        browser.visit(verifier, 1280, ColorScheme.LIGHT, "en", page -> {
            assertThat(page.navigate(browser.address("/desk/figures")).status()).isEqualTo(404);
            page.navigate(browser.address("/desk"));
            assertThat(page.locator("main")).containsText("you decided 5 times and took back 1 time");
        });
        printed(staff.hire(Role.AUDITOR));
    }

    /// The tables are on the paper too, also those that were closed on the screen.
    private void printed(Officer officer) {
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/figures?days=7"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".measured tbody tr").first()).isVisible();
        });
    }

    private void did(Officer officer, String deed, int times) {
        for (int n = 0; n < times; n++) {
            audit(officer.id().toString(), deed);
        }
    }

    private void audit(String actor, String deed) {
        transaction.executeWithoutResult(begun -> audit.append(new Act(actor, deed, "0", Map.of())));
    }
}
