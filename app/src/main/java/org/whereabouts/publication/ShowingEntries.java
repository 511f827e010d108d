package org.whereabouts.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Person;

/// Shows published entries as they are at this moment: what is not published now, or what the policy no
/// longer admits,
/// is not shown, whatever an index or a list may say.
@Service
public class ShowingEntries {

    private final PeopleToBeShown people;
    private final PublishedEntries entries;
    private final Rules rules;

    ShowingEntries(PeopleToBeShown people, PublishedEntries entries, Rules rules) {
        this.people = people;
        this.entries = entries;
        this.rules = rules;
    }

    /// What there is at an address.
    public Shown show(Person.Id id) {
        Optional<Person> found = people.find(id);
        if (found.isEmpty()) {
            return new Nothing();
        }
        Person person = found.get();
        Optional<PublishedEntry> entry = entries.find(person.id(), rules.now());
        if (entry.isEmpty() || !admits(person, entry.get())) {
            return entries.wasTakenBack(id) ? new TakenBack() : new Nothing();
        }
        return person.id().equals(id)
                ? new Card(card(person), entry.get().since(), entry.get().expires())
                : new Moved(person.id());
    }

    /// The cards of those people whose entries may be shown, in the order asked, each once.
    public List<PublicCard> cards(Collection<Person.Id> asked) {
        Map<Person.Id, PublishedEntry> published = entries.all(asked, rules.now()).stream()
                .collect(Collectors.toMap(PublishedEntry::person, entry -> entry));
        return people
                .all(asked.stream().filter(published::containsKey).distinct().toList())
                .stream()
                .filter(person -> {
                    PublishedEntry entry = published.get(person.id());
                    return entry != null && admits(person, entry);
                })
                .map(this::card)
                .distinct()
                .toList();
    }

    /// What no officer publishes alone is not public because of a decision from before that was known.
    private boolean admits(Person person, PublishedEntry entry) {
        return rules.of(person.operation()).refuses(person, rules.today()).isEmpty() && rules.covers(entry, person);
    }

    private PublicCard card(Person person) {
        return PublicCard.of(person, rules.of(person.operation()), rules.today());
    }

    /// What there is to show at an address.
    public sealed interface Shown {}

    /// A card.
    ///
    /// @param card    what may be shown
    /// @param since   when it was first published
    /// @param expires when it goes unless it is renewed
    public record Card(PublicCard card, Instant since, Instant expires) implements Shown {}

    /// The same person is now at another address.
    public record Moved(Person.Id to) implements Shown {}

    /// There was an entry; it was taken back.
    public record TakenBack() implements Shown {}

    /// Nothing that anybody may know of.
    public record Nothing() implements Shown {}
}
