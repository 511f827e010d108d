package org.whereabouts.telegram.channel.posting;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Person;
import org.whereabouts.telegram.channel.Places;
import org.whereabouts.telegram.channel.Post;
import org.whereabouts.telegram.channel.Posts;
import org.whereabouts.telegram.channel.Receipts;
import org.whereabouts.telegram.channel.Receipts.Method;

/// Where it is written down whose names stand in which post, and how they went: posts, places, receipts and audit in
/// one
/// transaction.
@Component
class Ledger {

    private final Posts posts;
    private final Places places;
    private final Receipts receipts;
    private final Audit audit;
    private final Clock clock;

    Ledger(Posts posts, Places places, Receipts receipts, Audit audit, Clock clock) {
        this.posts = posts;
        this.places = places;
        this.receipts = receipts;
        this.audit = audit;
        this.clock = clock;
    }

    /// These are about to be named in a post: from now on it is held that they may be.
    public void naming(Post post, Set<Person.Id> shown) {
        places.naming(post.id(), shown);
    }

    /// The post says other words now, or those that it said.
    ///
    /// @param said the digest of the words
    @Transactional
    public void edited(Post post, Look look, String said) {
        posts.settled(post, said, clock.instant());
        write(post, look.gone(), Method.LINE_REMOVED, "DONE");
        places.gone(post.id(), look.absent());
    }

    /// The post is no more, and names nobody.
    ///
    /// @param answer how Telegram answered
    @Transactional
    public void ended(Post post, Set<Person.Id> named, Method method, String answer) {
        write(post, named, method, answer);
        posts.ended(post, method != Method.WAS_GONE);
        posts.touchIndex(post.topic().chat());
    }

    /// It was tried in vain.
    public void failed(Post post, String answer) {
        receipts.failed(post.id(), answer);
    }

    private void write(Post post, Set<Person.Id> gone, Method method, String answer) {
        if (!gone.isEmpty()) {
            receipts.done(post.id(), gone, method, answer, clock.instant());
            gone.forEach(person -> audit.append(act(post, person, method)));
        }
    }

    private static Act act(Post post, Person.Id person, Method method) {
        var details = Map.of("post", Long.toString(post.id()), "method", method.name());
        return new Act("system", "telegram.taken.back", person.toString(), details);
    }
}
