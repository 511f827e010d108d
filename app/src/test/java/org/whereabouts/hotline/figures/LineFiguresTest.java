package org.whereabouts.hotline.figures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.DeskBrowser;
import org.whereabouts.hotline.WithHotline;
import org.whereabouts.hotline.calls.Calls;
import org.whereabouts.hotline.calls.Ending;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.notices.MovingClock;

/// The lead's page counts what came of calls, and names nobody.
@WithHotline
class LineFiguresTest {

    @Autowired
    Calls calls;

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    MovingClock clock;

    @Autowired
    JdbcClient database;

    @Test
    @DisabledIfEnvironmentVariable(
            named = "WHEREABOUTS_NO_BROWSER",
            matches = "1",
            disabledReason = "there is no Chromium")
    void countsAnsweredSoonAbandonedAndHandled() {
        clock.set(MovingClock.NOON);
        database.sql("delete from hotline.call").update();
        Officer operator = staff.hire(Role.OPERATOR);
        spoke(operator, 10);
        spoke(operator, 29);
        spoke(operator, 95);
        gaveUp();
        browser.visit(staff.hire(Role.ADMINISTRATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/hotline/figures"));
            assertThat(page.locator("#sum-calls")).hasText("4");
            assertThat(page.locator("#sum-soon")).hasText("2 of 4");
            assertThat(page.locator("#sum-taken")).hasText("3 of 4");
            assertThat(page.locator("#sum-abandoned")).hasText("1 of 4");
            assertThat(page.locator("svg.hours rect")).hasCount(4);
            assertThat(page.locator("main")).not().containsText(operator.name());
            assertThat(page.content()).doesNotContain(operator.id().value().toString());
        });
    }

    private void spoke(Officer operator, int seconds) {
        Instant rang = clock.instant().minusSeconds(600);
        var id = new Call.Id(UUID.randomUUID());
        calls.begin(id, rang);
        calls.wants(id, rang);
        calls.take(id, rang.plusSeconds(seconds), operator.id().toString());
        calls.end(id, rang.plusSeconds(300), Ending.SPOKE);
    }

    private void gaveUp() {
        var id = new Call.Id(UUID.randomUUID());
        calls.begin(id, clock.instant().minusSeconds(500));
        calls.wants(id, clock.instant().minusSeconds(490));
        calls.end(id, clock.instant(), Ending.GAVE_UP);
    }

    @Test
    void aBarIsAsHighAsItsNumber() {
        Instant from = MovingClock.NOON;
        var chart = HourChart.of("linefig.calls", from, 24, Map.of(from, 2L, from.plusSeconds(7200), 8L));
        assertThat(chart.bars()).extracting(HourChart.Bar::height).containsExactly("20.0", "80.0");
        assertThat(chart.bars()).extracting(HourChart.Bar::y).containsExactly("84.0", "24.0");
        assertThat(chart.top()).isNotNull();
        assertThat(HourChart.of("linefig.calls", from, 24, Map.of()).bars()).isEmpty();
    }
}
