package org.whereabouts.notices.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T19:00:00Z, 2026-11-25T06:00:00Z", "2026-11-24T05:59:59Z, 2026-11-24T06:00:00Z",
        "2026-11-24T22:30:00Z, 2026-11-25T06:00:00Z", "2026-07-01T18:00:00Z, 2026-07-02T05:00:00Z",
        "2026-10-24T20:00:00Z, 2026-10-25T06:00:00Z"
    })
    void nobodyIsSentAnythingAtNight(Instant now, Instant morning) {
        assertThat(QuietHours.USUAL.end(now, KYIV)).contains(morning);
    }

    @Test
    void byDaySomebodyIs() {
        assertThat(QuietHours.USUAL.end(Instant.parse("2026-11-24T06:00:00Z"), KYIV))
                .isEmpty();
        assertThat(QuietHours.USUAL.end(Instant.parse("2026-11-24T18:59:59Z"), KYIV))
                .isEmpty();
    }
}
