package org.whereabouts.telegram.channel.posting;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.Keys;
import org.whereabouts.telegram.api.Posted;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Text;
import org.whereabouts.telegram.channel.Post;
import org.whereabouts.telegram.channel.Post.Kind;
import org.whereabouts.telegram.channel.Posts;
import org.whereabouts.telegram.channel.wording.WordingAPost;

/// Sends posts that name nobody yet.
///
/// Nobody can find out whether a post whose answer was lost stands in its channel, and what has no number can never be
/// taken
/// back. So no name is ever sent: a post is sent without, and its names come by edit.
@Component
class Sending {

    private final Posts posts;
    private final Looking looking;
    private final WordingAPost wording;
    private final Patience patience;
    private final Clock clock;

    Sending(Posts posts, Looking looking, WordingAPost wording, Patience patience, Clock clock) {
        this.posts = posts;
        this.looking = looking;
        this.wording = wording;
        this.patience = patience;
        this.clock = clock;
    }

    /// Sends the shell of a post, unless nobody may be named in it any more.
    ///
    /// @return the post as it stands; empty when it does not
    Optional<Post> shell(Post post, Telegram telegram) {
        if (looking.at(post).cards().isEmpty()) {
            posts.ended(post, true);
            return Optional.empty();
        }
        return send(post, wording.shell(post.topic()), telegram);
    }

    /// Sends words that name nobody.
    Optional<Post> send(Post post, String words, Telegram telegram) {
        if (!patience.admits(post.topic().chat())) {
            return Optional.empty();
        }
        posts.sending(post);
        boolean quiet = post.topic().kind() != Kind.DIGEST;
        Answer<Posted> answer = telegram.send(post.topic().chat(), new Text(words, Keys.NONE, quiet));
        if (answer instanceof Answer.Done<Posted>(var sent)) {
            posts.stands(post, sent.message(), clock.instant());
            return posts.find(post.id());
        }
        if (!(answer instanceof Answer.Unknown)) {
            posts.notSent(post);
        }
        patience.heed(post, answer);
        return Optional.empty();
    }
}
