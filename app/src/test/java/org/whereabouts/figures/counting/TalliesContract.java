package org.whereabouts.figures.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whereabouts.figures.Edition;
import org.whereabouts.figures.Edition.Heading;
import org.whereabouts.figures.counting.Tally.Kind;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Status;

/// What every collection of editions promises.
public abstract class TalliesContract {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final String OFFICER = "officer:invented";

    private final Tally tally = InventedTallies.any(new SplittableRandom(7));

    /// A collection, and an operation of which it holds nothing.
    protected abstract Tallies editions();

    /// That operation.
    protected abstract Operation.Id operation();

    @Test
    void keepsAnEditionAsItWasReleased() {
        Tallies editions = editions();
        assertThat(editions.latest(operation())).isEmpty();
        assertThat(editions.last(operation())).isEmpty();
        assertThat(editions.release(heading(1, DAY), OFFICER, tally.bands(), tally))
                .isTrue();
        Edition edition = editions.latest(operation()).orElseThrow();
        assertThat(edition.cells()).isEqualTo(tally.bands());
        assertThat(edition.note()).isEqualTo("note 1");
        assertThat(edition.day()).isEqualTo(DAY);
        assertThat(editions.find(operation(), 1)).contains(edition);
        assertThat(editions.find(operation(), 2)).isEmpty();
        assertThat(editions.last(operation())).contains(tally);
    }

    @Test
    void takesOneEditionADay() {
        Tallies editions = editions();
        assertThat(editions.release(heading(1, DAY), OFFICER, tally.bands(), tally))
                .isTrue();
        assertThat(editions.release(heading(2, DAY), OFFICER, tally.bands(), tally))
                .isFalse();
        assertThat(editions.release(heading(1, DAY.plusDays(1)), OFFICER, tally.bands(), tally))
                .isFalse();
        assertThat(editions.headings(operation())).extracting(Heading::number).containsExactly(1);
    }

    @Test
    void forgetsWhatFormerEditionsWereMadeFrom() {
        Tallies editions = editions();
        var other = new Tally(Map.of(new Kind(Status.KILLED, null, "A"), 40L));
        editions.release(heading(1, DAY), OFFICER, tally.bands(), tally);
        editions.release(heading(2, DAY.plusDays(1)), OFFICER, other.bands(), other);
        assertThat(editions.last(operation())).contains(other);
        assertThat(editions.headings(operation())).extracting(Heading::number).containsExactly(2, 1);
        assertThat(editions.find(operation(), 1).orElseThrow().cells()).isEqualTo(tally.bands());
        assertThat(editions.latest(operation()).orElseThrow().cells()).isEqualTo(other.bands());
    }

    private Heading heading(int number, LocalDate day) {
        return new Heading(operation(), number, day, NOON, "note " + number);
    }
}
