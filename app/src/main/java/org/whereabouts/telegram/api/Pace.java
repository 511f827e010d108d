package org.whereabouts.telegram.api;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// How fast messages may be posted: thirty a second in all, one a second to a person, twenty a minute to a channel or a
/// group; and nothing to a chat for as long as Telegram asks to be left alone about it.
final class Pace {

    private static final long SECOND = 1_000_000_000L;
    private static final int IN_ALL = 30;
    private static final int A_MINUTE = 20;
    private static final int REMEMBERED = 10_000;

    private final LongSupplier nanos;
    private final Deque<Long> all = new ArrayDeque<>();
    private final Map<ChatId, Deque<Long>> chats = new HashMap<>();
    private final Map<ChatId, Long> asked = new HashMap<>();

    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// Takes a place for a message now.
    ///
    /// @return empty when it may be posted; otherwise how long to wait, and no place was taken
    synchronized Optional<Duration> take(ChatId chat) {
        long now = nanos.getAsLong();
        forget(now);
        Deque<Long> before = chats.computeIfAbsent(chat, one -> new ArrayDeque<>());
        long wait = Math.max(
                asked.getOrDefault(chat, now) - now,
                Math.max(
                        wait(all, IN_ALL, SECOND, now),
                        chat.isPublic() ? wait(before, A_MINUTE, 60 * SECOND, now) : wait(before, 1, SECOND, now)));
        if (wait > 0) {
            return Optional.of(Duration.ofNanos(wait));
        }
        all.addLast(now);
        before.addLast(now);
        return Optional.empty();
    }

    /// Leaves a chat alone.
    synchronized void leave(ChatId chat, Duration pause) {
        asked.put(chat, nanos.getAsLong() + pause.toNanos());
    }

    private static long wait(Deque<Long> before, int most, long span, long now) {
        while (!before.isEmpty() && now - before.getFirst() >= span) {
            before.removeFirst();
        }
        return before.size() < most ? 0 : before.getFirst() + span - now;
    }

    /// Who was quiet for a minute needs not be remembered.
    private void forget(long now) {
        if (chats.size() > REMEMBERED) {
            chats.values().removeIf(times -> times.isEmpty() || now - times.getLast() > 60 * SECOND);
        }
        if (asked.size() > REMEMBERED) {
            asked.values().removeIf(until -> until < now);
        }
    }
}
