package org.whereabouts.telegram.channel.posting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Person;
import org.whereabouts.telegram.channel.Places;
import org.whereabouts.telegram.channel.Post;
import org.whereabouts.telegram.channel.Post.Place;
import org.whereabouts.telegram.channel.following.NoticingRetractions;

/// Looks who has a place in a post, and whom the pages show now.
@Component
class Looking {

    private final Places places;
    private final ShowingEntries showing;
    private final NoticingRetractions noticing;

    Looking(Places places, ShowingEntries showing, NoticingRetractions noticing) {
        this.places = places;
        this.showing = showing;
        this.noticing = noticing;
    }

    /// Looks. Where a name has to go, a receipt is opened.
    Look at(Post post) {
        List<Place> there = places.of(post.id());
        List<Person.Id> people = there.stream().map(Place::person).toList();
        Map<Person.Id, PublicCard> cards =
                showing.cards(people).stream().collect(Collectors.toMap(PublicCard::person, Function.identity()));
        var look = new Look(
                there, people.stream().map(cards::get).filter(Objects::nonNull).toList());
        if (!look.gone().isEmpty()) {
            noticing.notice(look.gone());
        }
        return look;
    }
}
