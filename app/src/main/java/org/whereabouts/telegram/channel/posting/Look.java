package org.whereabouts.telegram.channel.posting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Person;
import org.whereabouts.telegram.channel.Post.Place;

/// Who has a place in a post, and who of them the pages show now.
///
/// @param places in their order
/// @param cards  what the pages show now, in that order
record Look(List<Place> places, List<PublicCard> cards) {

    Look {
        places = List.copyOf(places);
        cards = List.copyOf(cards);
    }

    /// Those who are shown.
    Set<Person.Id> shown() {
        return cards.stream().map(PublicCard::person).collect(Collectors.toSet());
    }

    /// Those whose names may be read in the post.
    Set<Person.Id> named() {
        return places.stream().filter(Place::named).map(Place::person).collect(Collectors.toSet());
    }

    /// Those who have a place and are not shown.
    Set<Person.Id> absent() {
        var absent = places.stream().map(Place::person).collect(Collectors.toCollection(HashSet::new));
        absent.removeAll(shown());
        return absent;
    }

    /// Those whose names may be read in the post, and have to go.
    Set<Person.Id> gone() {
        var gone = new HashSet<>(named());
        gone.removeAll(shown());
        return gone;
    }
}
