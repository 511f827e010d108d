package org.whereabouts.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishedEntry.Place;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Published entries in a map.
final class EntriesInMemory implements PublishedEntries {

    private static final Comparator<Place> NEWEST_FIRST = Comparator.comparing(Place::since)
            .thenComparingLong(place -> place.person().number())
            .reversed();

    private final Map<Person.Id, PublishedEntry> entries = new HashMap<>();
    private final Set<Person.Id> tombstones = new HashSet<>();
    private final List<Retraction> retractions = new ArrayList<>();
    private final Set<Person.Id> told = new HashSet<>();

    @Override
    public void put(Collection<PublishedEntry> added) {
        for (PublishedEntry entry : added) {
            Instant since = find(entry.person(), entry.since())
                    .map(PublishedEntry::since)
                    .orElse(entry.since());
            tombstones.remove(entry.person());
            told.remove(entry.person());
            entries.put(
                    entry.person(),
                    new PublishedEntry(
                            entry.person(),
                            entry.operation(),
                            entry.drawer(),
                            since,
                            entry.expires(),
                            entry.decision(),
                            entry.takesTwo(),
                            entry.ofDeath()));
        }
    }

    @Override
    public Optional<PublishedEntry> find(Person.Id person, Instant now) {
        return Optional.ofNullable(entries.get(person))
                .filter(entry -> entry.expires().isAfter(now));
    }

    @Override
    public Set<Person.Id> among(Collection<Person.Id> people, Instant now) {
        return people.stream().filter(person -> find(person, now).isPresent()).collect(Collectors.toSet());
    }

    @Override
    public List<PublishedEntry> all(Collection<Person.Id> people, Instant now) {
        return people.stream()
                .flatMap(person -> find(person, now).stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean takeBack(Person.Id person, Instant now, Decision decision) {
        Optional<PublishedEntry> was = find(person, now);
        was.ifPresent(entry -> {
            retractions.addFirst(new Retraction(retractions.size() + 1L, entry, now, decision, false));
            entries.remove(person);
            tombstones.add(person);
        });
        return was.isPresent();
    }

    @Override
    public List<Retraction> retractions(int most) {
        return retractions.stream().limit(most).toList();
    }

    @Override
    public Optional<Retraction> retraction(long number) {
        return retractions.stream().filter(one -> one.number() == number).findFirst();
    }

    @Override
    public boolean putBack(Retraction retraction, Instant now, String by) {
        PublishedEntry entry = retraction.entry();
        boolean last = retractions.stream()
                .filter(one -> one.entry().person().equals(entry.person()))
                .findFirst()
                .filter(one -> one.number() == retraction.number() && !one.undone())
                .isPresent();
        if (!last || !tombstones.contains(entry.person()) || !entry.expires().isAfter(now)) {
            return false;
        }
        tombstones.remove(entry.person());
        entries.put(entry.person(), entry);
        retractions.replaceAll(one -> one.number() == retraction.number()
                ? new Retraction(one.number(), one.entry(), one.at(), one.decision(), true)
                : one);
        return true;
    }

    @Override
    public List<PublishedEntry> lately(int most, Instant now) {
        return entries.values().stream()
                .filter(entry -> entry.expires().isAfter(now))
                .sorted(Comparator.comparing(PublishedEntry::place, NEWEST_FIRST))
                .limit(most)
                .toList();
    }

    @Override
    public List<PublishedEntry> ending(Instant before, int most, Instant now) {
        return entries.values().stream()
                .filter(entry -> entry.expires().isAfter(now) && entry.expires().isBefore(before))
                .sorted(Comparator.comparing(PublishedEntry::expires))
                .limit(most)
                .toList();
    }

    @Override
    public List<Person.Id> newlyExpired(Instant now) {
        return entries.values().stream()
                .filter(entry -> !entry.expires().isAfter(now))
                .map(PublishedEntry::person)
                .filter(told::add)
                .toList();
    }

    @Override
    public boolean wasTakenBack(Person.Id person) {
        return tombstones.contains(person);
    }

    @Override
    public List<PublishedEntry> list(
            Operation.Id operation, @Nullable Drawer drawer, @Nullable Place after, int most, Instant now) {
        return current(operation, now)
                .filter(entry -> drawer == null || entry.drawer().equals(drawer))
                .filter(entry -> after == null || NEWEST_FIRST.compare(entry.place(), after) > 0)
                .sorted(Comparator.comparing(PublishedEntry::place, NEWEST_FIRST))
                .limit(most)
                .toList();
    }

    @Override
    public List<Drawer.Filled> drawers(Operation.Id operation, Instant now) {
        return current(operation, now)
                .collect(Collectors.groupingBy(entry -> entry.drawer().letter(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(filled -> new Drawer.Filled(new Drawer(filled.getKey()), filled.getValue()))
                .toList();
    }

    private Stream<PublishedEntry> current(Operation.Id operation, Instant now) {
        return entries.values().stream()
                .filter(entry -> entry.operation().equals(operation))
                .filter(entry -> entry.expires().isAfter(now));
    }
}
