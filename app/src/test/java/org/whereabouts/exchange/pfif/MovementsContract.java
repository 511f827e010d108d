package org.whereabouts.exchange.pfif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.exchange.pfif.Movements.Content;
import org.whereabouts.exchange.pfif.Movements.Movement;
import org.whereabouts.exchange.pfif.Movements.Size;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;

/// What every collection of movements promises.
public abstract class MovementsContract {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Operation.Id HERE = new Operation.Id("contract");
    private static final Operation.Id ELSEWHERE = new Operation.Id("contract-2");

    /// An empty collection.
    protected abstract Movements movements();

    @Test
    void whoeverTurnsPagesLosesNoneWhileEntriesChange() {
        Movements feed = movements();
        feed.add(List.of(row(1, 0, false, "a"), row(2, 1, false, "b"), row(3, 2, false, "c")));
        assertThat(feed.since(HERE, NOON, 0, 2)).containsExactly(row(1, 0, false, "a"), row(2, 1, false, "b"));
        feed.add(List.of(row(1, 3, true, "")));
        assertThat(feed.since(HERE, NOON, 2, 9)).containsExactly(row(3, 2, false, "c"), row(1, 3, true, ""));
        assertThat(feed.since(HERE, NOON.plusSeconds(3), 0, 9)).containsExactly(row(1, 3, true, ""));
    }

    @Test
    void theNewestOfEachEntryComeTheLastToChangeFirst() {
        Movements feed = movements();
        feed.add(List.of(row(1, 0, false, "a"), row(2, 1, false, "b")));
        feed.add(List.of(row(1, 2, false, "c")));
        assertThat(feed.latest(HERE, 0, 9)).containsExactly(row(1, 2, false, "c"), row(2, 1, false, "b"));
        assertThat(feed.latest(HERE, 1, 1)).containsExactly(row(2, 1, false, "b"));
        assertThat(feed.newest(List.of(new Person.Id(1), new Person.Id(9))))
                .containsOnly(java.util.Map.entry(new Person.Id(1), row(1, 2, false, "c")));
    }

    @Test
    void noRowIsDatedBeforeThoseThatStandThere() {
        Movements feed = movements();
        feed.add(List.of(row(1, 60, false, "a")));
        feed.add(List.of(row(2, 0, false, "b")));
        assertThat(feed.newest(List.of(new Person.Id(2)))).containsValue(row(2, 60, false, "b"));
    }

    @Test
    void registersAreApartAndPlaceholdersAreCountedApart() {
        Movements feed = movements();
        feed.add(List.of(row(1, 0, false, "a"), row(2, 0, false, "b")));
        var elsewhere = new Movement(ELSEWHERE, new Person.Id(3), NOON, false, "bureau.example/3", new Content("c", 5));
        feed.add(List.of(row(2, 1, true, ""), elsewhere));
        assertThat(feed.size(HERE)).isEqualTo(new Size(1, 1, 2));
        assertThat(feed.size(ELSEWHERE)).isEqualTo(new Size(1, 0, 5));
        assertThat(feed.latest(ELSEWHERE, 0, 9))
                .as("with the number that partners know")
                .containsExactly(elsewhere);
        assertThat(feed.since(HERE, NOON, 0, 9)).hasSize(3);
    }

    @Test
    void whatWasJoinedIsToldOnce() {
        Movements feed = movements();
        feed.joined(new Person.Id(7));
        feed.joined(new Person.Id(7));
        feed.joined(new Person.Id(8));
        assertThat(feed.takeJoined()).containsExactlyInAnyOrder(new Person.Id(7), new Person.Id(8));
        assertThat(feed.takeJoined()).isEmpty();
    }

    @Test
    void remembersHowFarTheRegisterWasFollowed() {
        Movements feed = movements();
        assertThat(feed.mark()).isEqualTo(Changes.Mark.START);
        feed.put(new Changes.Mark(17, 4));
        assertThat(feed.mark()).isEqualTo(new Changes.Mark(17, 4));
    }

    private static Movement row(long person, int seconds, boolean hidden, String digest) {
        var content = hidden ? Content.NOTHING : new Content(digest, 2);
        return new Movement(HERE, new Person.Id(person), NOON.plusSeconds(seconds), hidden, null, content);
    }
}
