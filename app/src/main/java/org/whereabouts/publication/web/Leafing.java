package org.whereabouts.publication.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.PublishedEntry.Place;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Leafs through the list, the newest card first, for those that are wanted. Nothing of a person is kept by which they
/// could be found without their card, so that each is looked at; after so many, whoever asks is told how to go on.
@Component
class Leafing {

    private static final int AT_A_TIME = 250;
    private static final int MOST_LOOKED_AT = 3_000;

    private final PublishedEntries entries;
    private final ShowingEntries showing;
    private final Clock clock;

    Leafing(PublishedEntries entries, ShowingEntries showing, Clock clock) {
        this.entries = entries;
        this.showing = showing;
        this.clock = clock;
    }

    /// A stretch of the list.
    ///
    /// @param after behind which place to begin, or null
    /// @param most  at most so many cards
    Stretch leaf(Operation.Id operation, Wanted wanted, @Nullable Place after, int most) {
        var found = new ArrayList<Leaf>();
        Place place = after;
        int looked = 0;
        int atATime = wanted.isByCard() ? AT_A_TIME : most + 1;
        while (looked < MOST_LOOKED_AT) {
            List<PublishedEntry> page = entries.list(operation, wanted.drawer(), place, atATime, clock.instant());
            Map<Person.Id, PublicCard> cards = cards(page);
            for (PublishedEntry entry : page) {
                PublicCard card = cards.get(entry.person());
                if (card != null && wanted.wants(card)) {
                    if (found.size() == most) {
                        return new Stretch(found, place);
                    }
                    found.add(new Leaf(card, entry.since()));
                }
                place = entry.place();
            }
            looked += page.size();
            if (page.size() < atATime) {
                return new Stretch(found, null);
            }
        }
        return new Stretch(found, place);
    }

    private Map<Person.Id, PublicCard> cards(List<PublishedEntry> page) {
        var cards = new HashMap<Person.Id, PublicCard>();
        showing.cards(page.stream().map(PublishedEntry::person).toList())
                .forEach(card -> cards.put(card.person(), card));
        return cards;
    }

    /// A card of the list.
    ///
    /// @param since when it was first published
    record Leaf(PublicCard card, Instant since) {}

    /// Some cards.
    ///
    /// @param next behind which place to go on, or null at the end
    record Stretch(List<Leaf> leaves, @Nullable Place next) {
        Stretch {
            leaves = List.copyOf(leaves);
        }
    }
}
