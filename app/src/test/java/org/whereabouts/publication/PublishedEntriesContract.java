package org.whereabouts.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishedEntry.Place;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// What every collection of published entries promises.
public abstract class PublishedEntriesContract {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofDays(1));
    private static final Instant EXPIRED = NOON.plus(Duration.ofDays(400));
    private static final Operation.Id WAR = new Operation.Id("contract");
    private static final Decision DECISION = new Decision("test", "because");

    /// An empty collection, or one that holds nothing of the operation `contract`.
    protected abstract PublishedEntries entries();

    @Test
    void publishesForATime() {
        PublishedEntries entries = entries();
        entries.put(List.of(entry(1, NOON, "К")));
        assertThat(entries.find(id(1), LATER)).contains(entry(1, NOON, "К"));
        assertThat(entries.find(id(1), EXPIRED)).isEmpty();
        assertThat(entries.find(id(2), LATER)).isEmpty();
        assertThat(entries.among(List.of(id(1), id(2)), LATER)).containsExactly(id(1));
        assertThat(entries.among(List.of(id(1)), EXPIRED)).isEmpty();
        assertThat(entries.among(List.of(), LATER)).isEmpty();
        assertThat(entries.all(List.of(id(1), id(2)), LATER))
                .containsExactly(entries.find(id(1), LATER).orElseThrow());
        assertThat(entries.all(List.of(id(1)), EXPIRED)).isEmpty();
    }

    @Test
    void renewsAnEntryInItsPlace() {
        PublishedEntries entries = entries();
        entries.put(List.of(entry(1, NOON, "К")));
        entries.put(List.of(entry(1, LATER, "С")));
        PublishedEntry renewed = entries.find(id(1), LATER).orElseThrow();
        assertThat(renewed.since()).isEqualTo(NOON);
        assertThat(renewed.expires()).isEqualTo(entry(1, LATER, "С").expires());
        assertThat(renewed.drawer()).isEqualTo(new Drawer("С"));
    }

    @Test
    void leavesOnlyATombstoneOfWhatWasTakenBack() {
        PublishedEntries entries = entries();
        entries.put(List.of(entry(1, NOON, "К")));
        assertThat(entries.takeBack(id(1), LATER, DECISION)).isTrue();
        assertThat(entries.takeBack(id(1), LATER, DECISION)).isFalse();
        assertThat(entries.find(id(1), LATER)).isEmpty();
        assertThat(entries.wasTakenBack(id(1))).isTrue();
        assertThat(entries.wasTakenBack(id(2))).isFalse();
        assertThat(entries.list(WAR, null, null, 9, LATER)).isEmpty();
        entries.put(List.of(entry(1, LATER, "К")));
        assertThat(entries.wasTakenBack(id(1))).isFalse();
        assertThat(entries.find(id(1), LATER).orElseThrow().since()).isEqualTo(LATER);
    }

    @Test
    void putsBackExactlyWhatWasTakenBack() {
        PublishedEntries entries = entries();
        PublishedEntry one = entry(1, NOON, "К");
        entries.put(List.of(one));
        entries.takeBack(id(1), LATER, new Decision("officer", "a mistake"));
        Retraction retraction = entries.retractions(1).getFirst();
        assertThat(retraction.entry()).isEqualTo(one);
        assertThat(retraction.decision()).isEqualTo(new Decision("officer", "a mistake"));
        assertThat(entries.retraction(retraction.number())).contains(retraction);

        assertThat(entries.putBack(retraction, EXPIRED, "officer")).isFalse();
        assertThat(entries.putBack(retraction, LATER.plusSeconds(1), "officer")).isTrue();

        assertThat(entries.find(id(1), LATER)).contains(one);
        assertThat(entries.wasTakenBack(id(1))).isFalse();
        assertThat(entries.putBack(retraction, LATER.plusSeconds(2), "officer")).isFalse();
        assertThat(entries.retraction(retraction.number()).map(Retraction::undone))
                .contains(true);
    }

    @Test
    void putsNothingBackThatWasPublishedAgain() {
        PublishedEntries entries = entries();
        entries.put(List.of(entry(1, NOON, "К")));
        entries.takeBack(id(1), LATER, DECISION);
        entries.put(List.of(entry(1, LATER, "С")));
        assertThat(entries.putBack(entries.retractions(1).getFirst(), LATER, "officer"))
                .isFalse();
        assertThat(entries.find(id(1), LATER)).contains(entry(1, LATER, "С"));
    }

    @Test
    void tellsWhatIsNewAndWhatEnds() {
        PublishedEntries entries = entries();
        entries.put(List.of(entry(1, NOON, "К"), entry(2, LATER, "К")));
        assertThat(ours(persons(entries.lately(1000, LATER)))).containsExactly(id(2), id(1));
        Instant first = entry(1, NOON, "К").expires();
        assertThat(ours(persons(entries.ending(first.plusSeconds(1), 1000, LATER))))
                .containsExactly(id(1));
        assertThat(ours(persons(entries.ending(first, 1000, LATER)))).isEmpty();
        assertThat(ours(persons(entries.ending(EXPIRED, 1000, first)))).containsExactly(id(2));
    }

    private static List<Person.Id> persons(List<PublishedEntry> all) {
        return all.stream().map(PublishedEntry::person).toList();
    }

    @Test
    void tellsOnceWhoseTimeHasRunOut() {
        PublishedEntries entries = entries();
        entries.put(List.of(entry(1, NOON, "К"), entry(2, NOON, "К"), entry(3, LATER, "К")));
        entries.takeBack(id(2), LATER, DECISION);
        Instant end = entry(1, NOON, "К").expires();
        assertThat(ours(entries.newlyExpired(end.minusSeconds(1)))).isEmpty();
        assertThat(ours(entries.newlyExpired(end))).containsExactly(id(1));
        assertThat(ours(entries.newlyExpired(EXPIRED))).containsExactly(id(3));
        assertThat(ours(entries.newlyExpired(EXPIRED))).isEmpty();

        entries.put(List.of(entry(1, EXPIRED, "К")));

        assertThat(ours(entries.newlyExpired(EXPIRED))).isEmpty();
        assertThat(ours(entries.newlyExpired(EXPIRED.plus(Duration.ofDays(365)))))
                .containsExactly(id(1));
    }

    @Test
    void listsTheNewestFirstAndTurnsPagesWithoutGaps() {
        PublishedEntries entries = entries();
        var all = new ArrayList<PublishedEntry>();
        for (int n = 1; n <= 7; n++) {
            all.addFirst(entry(n, n < 4 ? NOON : LATER, n % 2 == 0 ? "К" : "Ж"));
        }
        entries.put(all);
        assertThat(walk(entries, null)).containsExactlyElementsOf(all);
        assertThat(walk(entries, new Drawer("К")))
                .extracting(PublishedEntry::person)
                .containsExactly(id(6), id(4), id(2));
    }

    @Test
    void tellsWhichDrawersAreNotEmpty() {
        PublishedEntries entries = entries();
        entries.put(List.of(entry(1, NOON, "К"), entry(2, NOON, "К"), entry(3, NOON, ""), entry(4, NOON, "Ж")));
        entries.takeBack(id(4), LATER, DECISION);
        assertThat(entries.drawers(WAR, LATER))
                .containsExactly(new Drawer.Filled(Drawer.WITHOUT_NAME, 1), new Drawer.Filled(new Drawer("К"), 2));
        assertThat(entries.drawers(WAR, EXPIRED)).isEmpty();
    }

    private static List<PublishedEntry> walk(PublishedEntries entries, @Nullable Drawer drawer) {
        var walked = new ArrayList<PublishedEntry>();
        @Nullable Place place = null;
        List<PublishedEntry> page = entries.list(WAR, drawer, place, 2, LATER);
        while (!page.isEmpty()) {
            walked.addAll(page);
            place = page.getLast().place();
            page = entries.list(WAR, drawer, place, 2, LATER);
        }
        return walked;
    }

    /// Without those of other operations, whose time runs out as well.
    private static List<Person.Id> ours(List<Person.Id> expired) {
        return expired.stream().filter(person -> person.number() < 10).toList();
    }

    private static PublishedEntry entry(long person, Instant since, String drawer) {
        return new PublishedEntry(
                id(person),
                WAR,
                new Drawer(drawer),
                since,
                since.plus(Duration.ofDays(365)),
                DECISION,
                person == 1,
                person == 1);
    }

    private static Person.Id id(long number) {
        return new Person.Id(number);
    }
}
