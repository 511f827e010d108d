package org.whereabouts.telegram.channel.following;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.registry.Person;
import org.whereabouts.telegram.channel.Places;
import org.whereabouts.telegram.channel.Receipts;
import org.whereabouts.telegram.channel.Receipts.Cause;

/// Notices whose names may be read in a channel although the pages show them no more, and opens a receipt for each.
@Component
public class NoticingRetractions {

    private static final int LATELY = 200;

    private final ShowingEntries showing;
    private final PublishedEntries entries;
    private final Places places;
    private final Receipts receipts;
    private final Clock clock;

    NoticingRetractions(
            ShowingEntries showing, PublishedEntries entries, Places places, Receipts receipts, Clock clock) {
        this.showing = showing;
        this.entries = entries;
        this.places = places;
        this.receipts = receipts;
        this.clock = clock;
    }

    /// Looks at these people, and touches the posts that they are in.
    public void notice(Collection<Person.Id> people) {
        places.touch(people);
        Set<Person.Id> missing = new HashSet<>(places.named(people));
        showing.cards(List.copyOf(missing)).forEach(card -> missing.remove(card.person()));
        if (missing.isEmpty()) {
            return;
        }
        Map<Person.Id, Instant> when = entries.retractions(LATELY).stream()
                .filter(one -> !one.undone())
                .collect(Collectors.toMap(one -> one.entry().person(), Retraction::at, (newer, older) -> newer));
        for (Person.Id person : missing) {
            Cause cause = cause(person);
            Instant now = clock.instant();
            receipts.ask(person, cause, cause == Cause.TAKEN_BACK ? when.getOrDefault(person, now) : now);
        }
    }

    private Cause cause(Person.Id person) {
        return switch (showing.show(person)) {
            case ShowingEntries.Moved moved -> Cause.JOINED;
            case ShowingEntries.TakenBack takenBack -> Cause.TAKEN_BACK;
            case ShowingEntries.Card cameBackMeanwhile -> Cause.WITHHELD;
            case ShowingEntries.Nothing nothing ->
                entries.find(person, clock.instant()).isPresent() ? Cause.WITHHELD : Cause.EXPIRED;
        };
    }
}
