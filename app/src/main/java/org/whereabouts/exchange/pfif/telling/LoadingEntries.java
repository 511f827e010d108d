package org.whereabouts.exchange.pfif.telling;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.PeopleToBeShown;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Statement;

/// Loads entries as far as they may be shown at this moment.
@Component
class LoadingEntries {

    private final ShowingEntries showing;
    private final PublishedEntries published;
    private final PeopleToBeShown people;
    private final Received received;
    private final Clock clock;

    LoadingEntries(
            ShowingEntries showing,
            PublishedEntries published,
            PeopleToBeShown people,
            Received received,
            Clock clock) {
        this.showing = showing;
        this.published = published;
        this.people = people;
        this.received = received;
        this.clock = clock;
    }

    /// Those that may be shown and have a name, by their addresses: the format cannot say who has none.
    Map<Person.Id, Entry> load(Operation operation, Collection<Person.Id> asked) {
        Map<Person.Id, PublicCard> cards = showing.cards(asked).stream()
                .filter(card ->
                        card.operation().equals(operation.id()) && !card.names().isEmpty())
                .collect(Collectors.toMap(PublicCard::person, Function.identity(), (one, same) -> one));
        Map<Person.Id, PublishedEntry> entries = published.all(cards.keySet(), clock.instant()).stream()
                .collect(Collectors.toMap(PublishedEntry::person, Function.identity()));
        List<Person> found = people.all(cards.keySet());
        Received.Heads heads = received.all(operation.id(), numbers(found));
        Map<Person.Id, Entry> loaded = new HashMap<>();
        for (Person person : found) {
            PublicCard card = cards.get(person.id());
            PublishedEntry entry = entries.get(person.id());
            if (card != null && entry != null) {
                loaded.put(person.id(), new Entry(operation, card, person, entry, heads));
            }
        }
        return loaded;
    }

    private static Set<String> numbers(List<Person> people) {
        Set<String> numbers = new HashSet<>();
        people.stream()
                .flatMap(person -> person.reports().stream())
                .map(Report::statement)
                .map(Statement::reference)
                .filter(Objects::nonNull)
                .forEach(reference ->
                        numbers.addAll(List.of(String.valueOf(reference).split(Statement.WITHIN, 2))));
        return numbers;
    }
}
