package org.whereabouts.publication.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whereabouts.publication.correction.Corrections.Correction;
import org.whereabouts.publication.policy.Detail;
import org.whereabouts.registry.Person;

/// What every collection of corrections promises.
public abstract class CorrectionsContract {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Person.Id SOMEBODY = new Person.Id(71_001);

    /// A collection that holds nothing of the people numbered 71,001 and 71,002.
    protected abstract Corrections corrections();

    @Test
    void tellsWhatWasCorrectedTheNewestFirstAndTakesItBack() {
        Corrections all = corrections();
        UUID cause = UUID.randomUUID();
        var first = new Correction(SOMEBODY, Detail.BIRTH_YEAR, NOON);
        var second = new Correction(SOMEBODY, Detail.NAME, NOON.plusSeconds(60));
        all.note(cause, first);
        all.note(UUID.randomUUID(), second);
        assertThat(all.of(SOMEBODY)).containsExactly(second, first);
        assertThat(all.of(new Person.Id(71_002))).isEmpty();
        all.forget(cause);
        assertThat(all.of(SOMEBODY)).containsExactly(second);
    }

    @Test
    void aCauseCorrectsOnce() {
        Corrections all = corrections();
        UUID cause = UUID.randomUUID();
        var last = new Correction(SOMEBODY, Detail.NAME, NOON.plusSeconds(60));
        all.note(cause, new Correction(SOMEBODY, Detail.SEX, NOON));
        all.note(cause, last);
        assertThat(all.of(SOMEBODY)).containsExactly(last);
    }
}
