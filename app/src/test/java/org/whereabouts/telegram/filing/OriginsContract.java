package org.whereabouts.telegram.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whereabouts.enquiries.telling.Telling;

/// What origins do, wherever they are kept.
public abstract class OriginsContract {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final Telling.Id FIRST = new Telling.Id(UUID.randomUUID());
    private static final Telling.Id SECOND = new Telling.Id(UUID.randomUUID());

    /// None.
    protected abstract Origins origins();

    @Test
    void theFirstTellingOfAPostStaysTheFirst() {
        Origins origins = origins();
        assertThat(origins.find("post")).isEmpty();
        assertThat(origins.first("post", FIRST, NOW)).isEqualTo(FIRST);
        assertThat(origins.first("post", SECOND, NOW)).isEqualTo(FIRST);
        assertThat(origins.first("another", SECOND, NOW)).isEqualTo(SECOND);
        assertThat(origins.find("post")).contains(FIRST);
    }

    @Test
    void areForgottenSomeDay() {
        Origins origins = origins();
        origins.first("old", FIRST, NOW.minusSeconds(1));
        origins.first("new", FIRST, NOW);
        origins.forget(NOW);
        assertThat(origins.find("old")).isEmpty();
        assertThat(origins.find("new")).contains(FIRST);
    }
}
