package org.whereabouts.telegram.channel.posting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.channel.Post;

/// How long a channel or a post is left alone. Of the twenty messages a minute that Telegram takes, five are kept for
/// what has to go: news waits.
@Component
class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final int NEWS_A_MINUTE = 15;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final Duration SILENT = Duration.ofSeconds(5);
    private static final Duration REFUSED = Duration.ofSeconds(50);

    private final Clock clock;
    private final Map<ChatId, Deque<Instant>> news = new HashMap<>();
    private final Map<ChatId, Instant> chats = new HashMap<>();
    private final Map<Long, Instant> posts = new HashMap<>();

    Patience(Clock clock) {
        this.clock = clock;
    }

    /// Whether the channel is left alone now.
    synchronized boolean rests(ChatId chat) {
        return isAhead(chats.get(chat));
    }

    /// Whether the post is left alone now.
    synchronized boolean rests(Post post) {
        return isAhead(posts.get(post.id()));
    }

    private boolean isAhead(@Nullable Instant until) {
        Instant now = clock.instant();
        return until != null && until.isAfter(now) && until.isBefore(now.plus(LONGEST));
    }

    /// Takes a place for a message that takes nothing back.
    ///
    /// @return whether there was one
    synchronized boolean admits(ChatId chat) {
        Instant now = clock.instant();
        Deque<Instant> before = news.computeIfAbsent(chat, one -> new ArrayDeque<>());
        // Also what lies ahead: somebody may have set the clock back.
        before.removeIf(at -> at.isAfter(now) || !at.plus(MINUTE).isAfter(now));
        return before.size() < NEWS_A_MINUTE && before.add(now);
    }

    /// Heeds an answer by which nothing was done.
    synchronized void heed(Post post, Answer<?> answer) {
        Instant now = clock.instant();
        posts.values().removeIf(until -> until.isBefore(now));
        switch (answer) {
            case Answer.TooSoon<?>(var pause) -> chats.put(post.topic().chat(), now.plus(pause));
            case Answer.NotReached<?> nobody -> chats.put(post.topic().chat(), now.plus(SILENT));
            case Answer.Unknown<?> silent -> chats.put(post.topic().chat(), now.plus(SILENT));
            case Answer.Refused<?>(var why) -> {
                posts.put(post.id(), now.plus(REFUSED));
                LOG.warn("WA-1751 Telegram refuses post {} of the list: {}", post.id(), why);
            }
            case Answer.Done<?> done -> {
                // Nothing to wait for.
            }
        }
    }
}
