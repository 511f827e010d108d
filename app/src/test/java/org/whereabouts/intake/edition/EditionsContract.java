package org.whereabouts.intake.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.Problem;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.intake.table.Row;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Said;
import org.whereabouts.registry.Source;

/// What every collection of editions promises.
public abstract class EditionsContract {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final AtomicLong SOURCES = new AtomicLong(900_000);

    private final Source source = Said.source(SOURCES.incrementAndGet(), Reliability.B);

    /// Editions; none is of a source of this contract.
    protected abstract Editions editions();

    @Test
    void theNewestEditionIsFoundByItsFileAndHowItWasRead() {
        Editions editions = editions();
        Edition one = edition("", "one", DateOrder.UNSAID);
        editions.add(one, List.of());

        assertThat(find(editions, "", "one", DateOrder.UNSAID)).contains(one);
        assertThat(find(editions, "", "one", DateOrder.DAY_FIRST)).isEmpty();
        assertThat(find(editions, "", "two", DateOrder.UNSAID)).isEmpty();
        assertThat(find(editions, "another list", "one", DateOrder.UNSAID)).isEmpty();
        assertThat(editions.find(
                        Said.source(SOURCES.incrementAndGet(), Reliability.B), "", digest("one"), DateOrder.UNSAID))
                .isEmpty();
    }

    @Test
    void anOlderEditionDoesNotCount() {
        Editions editions = editions();
        editions.add(edition("", "one", DateOrder.UNSAID), List.of());
        var row = new Row(null, 7, List.of("Oleksa Vyhadanyi", "2199"));
        var aside = new ReadRow.SetAside(row, List.of(new Problem("date.future", null, 7, "born", "2199")));
        Edition two = edition("", "two", DateOrder.UNSAID);
        editions.add(two, List.of(aside));

        assertThat(find(editions, "", "one", DateOrder.UNSAID)).isEmpty();
        assertThat(find(editions, "", "two", DateOrder.UNSAID)).contains(two);
    }

    private Optional<Edition> find(Editions editions, String list, String file, DateOrder dates) {
        return editions.find(source, list, digest(file), dates);
    }

    private Edition edition(String list, String file, DateOrder dates) {
        return new Edition(source, list, digest(file), dates, file + ".csv", NOON, new Tally(6, 5, 4, 3, 2, 1));
    }

    private static Sha256 digest(String file) {
        return Sha256.of(file.getBytes(StandardCharsets.UTF_8));
    }
}
