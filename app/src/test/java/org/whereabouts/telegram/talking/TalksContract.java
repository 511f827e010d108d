package org.whereabouts.telegram.talking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.whereabouts.telegram.own.Locked;
import org.whereabouts.telegram.talking.Talks.Kept;

/// What talks do, wherever they are kept.
public abstract class TalksContract {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    /// None.
    protected abstract Talks talks();

    private static Kept kept(Instant at, int content) {
        return new Kept(at, new Locked(new byte[] {(byte) content}));
    }

    @Test
    void keepsTheLastOfEachChat() {
        Talks talks = talks();
        assertThat(talks.hold("a")).isEmpty();
        talks.put("a", kept(NOW, 1));
        talks.put("b", kept(NOW, 2));
        talks.put("a", kept(NOW.plusSeconds(5), 3));
        assertThat(talks.hold("a").orElseThrow().sealed().bytes()).containsExactly(3);
        assertThat(talks.hold("a").orElseThrow().at()).isEqualTo(NOW.plusSeconds(5));
        assertThat(talks.hold("b").orElseThrow().sealed().bytes()).containsExactly(2);
    }

    @Test
    void forgetsOneAndThoseThatRestedForLong() {
        Talks talks = talks();
        talks.put("a", kept(NOW, 1));
        talks.put("b", kept(NOW.minusSeconds(1), 2));
        talks.put("c", kept(NOW, 3));
        talks.forget("c");
        talks.forget(NOW);
        assertThat(talks.hold("a")).isPresent();
        assertThat(talks.hold("b")).isEmpty();
        assertThat(talks.hold("c")).isEmpty();
    }
}
