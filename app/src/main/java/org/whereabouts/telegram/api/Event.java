package org.whereabouts.telegram.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that happened in a chat. It prints nothing of what was written.
public sealed interface Event {

    /// Somebody wrote something to the bot, alone with it.
    ///
    /// @param message  its number in the chat
    /// @param language the tag of the language of their Telegram, or blank
    /// @param words    what they wrote, also beneath a file; or blank
    /// @param files    what they sent with it
    /// @param origin   where they have it from, if they forwarded it
    record Wrote(
            ChatId chat,
            long message,
            Instant at,
            String language,
            String words,
            List<FileSent> files,
            @Nullable Origin origin)
            implements Event {
        public Wrote {
            files = List.copyOf(files);
        }

        /// Where they have it from.
        public Optional<Origin> from() {
            return Optional.ofNullable(origin);
        }

        @Override
        public String toString() {
            return "somebody wrote";
        }
    }

    /// Somebody pressed a key.
    ///
    /// @param id      to answer it by
    /// @param message beneath which the key was
    /// @param gives   what the key gives back
    record Pressed(ChatId chat, String id, long message, String language, String gives) implements Event {
        @Override
        public String toString() {
            return "somebody pressed a key";
        }
    }

    /// Somebody blocked the bot, or let it in again.
    record Left(ChatId chat, boolean gone) implements Event {}

    /// Somebody wrote more at once than is kept. Telegram never tells this; we put it in the place of what was lost.
    record Missed(ChatId chat, String language) implements Event {
        /// As an update.
        public String json(long number) {
            return Events.missed(number, this);
        }

        @Override
        public String toString() {
            return "something was missed";
        }
    }

    /// Nothing that is answered: in a group, a sort that this version does not know.
    record Other() implements Event {}

    /// A file that was sent.
    ///
    /// @param id   to fetch it by
    /// @param size in bytes; zero when it was not said
    record FileSent(Sort sort, String id, long size) {
        @Override
        public String toString() {
            return "a file";
        }
    }

    /// What a file is.
    enum Sort {
        PHOTO,
        VIDEO,
        DOCUMENT,
        SOUND
    }

    /// Where something was forwarded from.
    ///
    /// @param key     the same for every forward of one post
    /// @param channel the name of the public channel, without `@`; null when it is not one
    /// @param said    when it was first said
    record Origin(
            String key, @Nullable String channel, @Nullable Instant said) {
        @Override
        public String toString() {
            return "an origin";
        }
    }
}
