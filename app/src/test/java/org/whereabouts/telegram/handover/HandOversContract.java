package org.whereabouts.telegram.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.whereabouts.telegram.own.Locked;

/// What links that open once do, wherever they are kept.
public abstract class HandOversContract {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final Locked SEALED = new Locked(new byte[] {1, 2, 3});

    /// None.
    protected abstract HandOvers handOvers();

    @Test
    void openOnce() {
        HandOvers links = handOvers();
        links.put("digest", NOW.plusSeconds(1), SEALED);
        assertThat(links.take("another", NOW)).isEmpty();
        assertThat(links.take("digest", NOW).orElseThrow().bytes()).containsExactly(1, 2, 3);
        assertThat(links.take("digest", NOW)).isEmpty();
    }

    @Test
    void openInTheirTimeOnly() {
        HandOvers links = handOvers();
        links.put("over", NOW, SEALED);
        assertThat(links.take("over", NOW)).isEmpty();
    }

    @Test
    void areForgottenWhenTheirTimeIsOver() {
        HandOvers links = handOvers();
        links.put("over", NOW, SEALED);
        links.put("open", NOW.plusSeconds(1), SEALED);
        links.forget(NOW);
        assertThat(links.take("over", NOW.minusSeconds(9))).isEmpty();
        assertThat(links.take("open", NOW)).isPresent();
    }
}
