package org.whereabouts.telegram.channel.following;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Person;
import org.whereabouts.telegram.channel.Board;
import org.whereabouts.telegram.channel.Places;
import org.whereabouts.telegram.channel.Post;
import org.whereabouts.telegram.channel.Post.Kind;
import org.whereabouts.telegram.channel.Post.Topic;
import org.whereabouts.telegram.channel.Posts;
import org.whereabouts.telegram.channel.wording.WordingAPost;

/// Finds a post in which there is room for one entry more, or begins another.
@Component
class FindingRoom {

    private final Posts posts;
    private final Places places;
    private final ShowingEntries showing;
    private final WordingAPost wording;
    private final Clock clock;

    FindingRoom(Posts posts, Places places, ShowingEntries showing, WordingAPost wording, Clock clock) {
        this.posts = posts;
        this.places = places;
        this.showing = showing;
        this.wording = wording;
        this.clock = clock;
    }

    /// Since when a channel is served.
    Instant opened(Board board) {
        return posts.opened(board.chat(), clock.instant());
    }

    /// Gives an entry a place, unless it has one or enough others have.
    ///
    /// @param most how many may have one in the period
    void find(PublicCard card, Topic topic, int most) {
        Person.Id person = card.person();
        boolean isThere = !places.among(List.of(person), topic).isEmpty();
        if (!isThere && places.count(topic) < most) {
            places.put(post(card, topic), person);
        }
    }

    private long post(PublicCard card, Topic topic) {
        Instant now = clock.instant();
        Optional<Post> open = topic.kind() == Kind.SINGLE ? Optional.empty() : posts.latest(topic);
        return open.filter(post -> hasRoom(post, card)).map(Post::id).orElseGet(() -> posts.want(topic, now));
    }

    private boolean hasRoom(Post post, PublicCard card) {
        var there = places.of(post.id()).stream().map(Post.Place::person).toList();
        return wording.hasRoom(
                showing.cards(there), there.size(), card, post.topic().language());
    }
}
