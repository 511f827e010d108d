package org.whereabouts.hotline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.hotline.line.Call;

/// What every collection of calls promises.
public abstract class CallsContract {

    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final String OFFICER = "officer:00000000-0000-0000-0000-000000000001";

    /// A collection; it holds no calls of March 2031 and later.
    protected abstract Calls calls();

    @Test
    void keepsWhatHappened() {
        Call.Id id = fresh();
        var enquiry = Enquiry.Id.fresh();
        calls().begin(id, NOON);
        calls().begin(id, NOON.plusSeconds(9));
        calls().speaks(id, Locale.forLanguageTag("uk"));
        calls().wants(id, NOON.plusSeconds(10));
        calls().wants(id, NOON.plusSeconds(70));
        calls().take(id, NOON.plusSeconds(35), OFFICER);
        calls().about(id, enquiry);
        calls().end(id, NOON.plusSeconds(300), Ending.SPOKE);
        calls().end(id, NOON.plusSeconds(900), Ending.CUT);
        assertThat(calls().find(id))
                .contains(new Calls.Kept(
                        id,
                        NOON,
                        Locale.forLanguageTag("uk"),
                        NOON.plusSeconds(10),
                        NOON.plusSeconds(35),
                        OFFICER,
                        enquiry,
                        NOON.plusSeconds(300),
                        Ending.SPOKE));
        assertThat(calls().about(enquiry, 5)).hasSize(1);
        assertThat(calls().find(fresh())).isEmpty();
    }

    @Test
    void whomNobodyReachedWasNotTaken() {
        Call.Id id = fresh();
        calls().begin(id, NOON);
        calls().wants(id, NOON);
        calls().take(id, NOON.plusSeconds(5), OFFICER);
        calls().letGo(id);
        assertThat(calls().find(id)).get().satisfies(kept -> {
            assertThat(kept.taken()).isNull();
            assertThat(kept.officer()).isNull();
        });
    }

    @Test
    void countsByTheHour() {
        Instant hour = NOON.plus(Duration.ofDays(2));
        soon(hour.plusSeconds(60), 20);
        soon(hour.plusSeconds(120), 45);
        ended(hour.plusSeconds(180), Ending.GAVE_UP);
        ended(hour.plus(Duration.ofHours(1)), Ending.MESSAGE);
        assertThat(calls().hours(hour))
                .containsExactly(
                        new Calls.Hour(hour, 3, 3, 1, 2, 1, 0),
                        new Calls.Hour(hour.plus(Duration.ofHours(1)), 1, 1, 0, 0, 0, 1));
        assertThat(calls().waits(hour, 5)).containsExactly(Duration.ofSeconds(45), Duration.ofSeconds(20));
    }

    private void soon(Instant rang, int seconds) {
        Call.Id id = fresh();
        calls().begin(id, rang);
        calls().wants(id, rang);
        calls().take(id, rang.plusSeconds(seconds), OFFICER);
        calls().end(id, rang.plusSeconds(500), Ending.SPOKE);
    }

    private void ended(Instant rang, Ending how) {
        Call.Id id = fresh();
        calls().begin(id, rang);
        calls().wants(id, rang);
        calls().end(id, rang.plusSeconds(100), how);
    }

    @Test
    void endsWhatNobodyEndedAndForgets() {
        Instant later = NOON.plus(Duration.ofDays(4));
        Call.Id id = fresh();
        calls().begin(id, later);
        assertThat(calls().cut(later, later.plusSeconds(1))).isZero();
        assertThat(calls().cut(later.plusSeconds(1), later.plusSeconds(60))).isEqualTo(1);
        assertThat(calls().find(id))
                .get()
                .satisfies(kept -> assertThat(kept.ending()).isEqualTo(Ending.CUT));
        assertThat(calls().forget(later.plusSeconds(1))).isPositive();
        assertThat(calls().find(id)).isEmpty();
    }

    private static Call.Id fresh() {
        return new Call.Id(UUID.randomUUID());
    }
}
