package org.whereabouts.telegram.channel.posting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.audit.Sha256;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.Refusal;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Text;
import org.whereabouts.telegram.channel.Board;
import org.whereabouts.telegram.channel.Post;
import org.whereabouts.telegram.channel.Post.Kind;
import org.whereabouts.telegram.channel.Post.Topic;
import org.whereabouts.telegram.channel.Posts;
import org.whereabouts.telegram.channel.wording.WordingTheIndex;

/// Keeps the post at the head of a channel: sent and pinned once, edited from then on, sent again where somebody else
/// deleted it.
@Component
class KeepingTheIndex {

    private static final int LATEST = 7;

    private final Posts posts;
    private final Sending sending;
    private final WordingTheIndex wording;
    private final Patience patience;
    private final Clock clock;

    KeepingTheIndex(Posts posts, Sending sending, WordingTheIndex wording, Patience patience, Clock clock) {
        this.posts = posts;
        this.sending = sending;
        this.wording = wording;
        this.patience = patience;
        this.clock = clock;
    }

    /// Has one sent where there is none.
    void want(Board board) {
        var topic = new Topic(board.chat(), Kind.INDEX, Locale.ROOT, LocalDate.EPOCH);
        if (posts.latest(topic).isEmpty()) {
            posts.want(topic, clock.instant());
        }
    }

    /// Brings it in line.
    void keep(Board board, Post post, Telegram telegram) {
        String words = words(board);
        String said = Sha256.of(words.getBytes(StandardCharsets.UTF_8)).hex();
        switch (post.state()) {
            case Post.Wanted wanted ->
                sending.send(post, words, telegram).ifPresent(sent -> {
                    if (sent.state() instanceof Post.Stands stands) {
                        pin(sent, stands, said, telegram);
                    }
                });
            case Post.Stands stands when stands.said().equals(said) -> pin(post, stands, said, telegram);
            case Post.Stands stands
            when patience.admits(board.chat()) ->
                edited(post, stands, said, telegram.edit(stands.message(), Text.of(words)), telegram);
            case Post.Stands later -> {
                // There is no room in this minute.
            }
        }
    }

    private void edited(Post post, Post.Stands stands, String said, Answer<Boolean> answer, Telegram telegram) {
        if (answer instanceof Answer.Done || answer.isRefused(Refusal.NOT_MODIFIED)) {
            pin(post, stands, said, telegram);
        } else if (answer.isRefused(Refusal.GONE)) {
            posts.ended(post, false);
        } else {
            patience.heed(post, answer);
        }
    }

    private void pin(Post post, Post.Stands stands, String said, Telegram telegram) {
        if (stands.pinned()) {
            posts.settled(post, said, clock.instant());
            return;
        }
        Answer<Boolean> answer = telegram.pin(stands.message());
        if (answer instanceof Answer.Done) {
            posts.pinned(post, clock.instant());
            posts.settled(post, said, clock.instant());
        } else {
            patience.heed(post, answer);
        }
    }

    private String words(Board board) {
        Map<Locale, List<Post>> digests = board.languages().stream()
                .collect(Collectors.toMap(
                        Function.identity(), language -> posts.digests(board.chat(), language, LATEST)));
        return wording.say(board, digests);
    }
}
