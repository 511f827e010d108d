package org.whereabouts.telegram.api;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that happened in a chat. It prints nothing of what was written.
public sealed interface Event {

    /// Somebody wrote something to the bot, alone with it.
    ///
    /// @param messages its number in the chat; of an album those of all its parts
    /// @param language the tag of the language of their Telegram, or blank
    /// @param words    what they wrote, also beneath a file; or blank
    /// @param files    what they sent with it
    /// @param origins  where they have it from, if they forwarded it
    /// @param album    the number of the album to which it belongs, or blank
    record Wrote(
            ChatId chat,
            List<Long> messages,
            Instant at,
            String language,
            String words,
            List<FileSent> files,
            List<Origin> origins,
            String album)
            implements Event {
        public Wrote {
            messages = List.copyOf(messages);
            files = List.copyOf(files);
            origins = List.copyOf(origins);
        }

        /// This with what belongs to the same album: one message, as whoever sent it saw it.
        public Wrote with(Wrote other) {
            String both = words.isBlank() || other.words.isBlank() ? words + other.words : words + "\n" + other.words;
            return new Wrote(
                    chat,
                    joined(messages, other.messages),
                    at,
                    language,
                    both,
                    joined(files, other.files),
                    joined(origins, other.origins),
                    album);
        }

        private static <T> List<T> joined(List<T> one, List<T> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }

        @Override
        public String toString() {
            return "somebody wrote";
        }
    }

    /// Somebody wrote something otherwise than they had.
    record Edited(ChatId chat, long message, String language, String words) implements Event {
        @Override
        public String toString() {
            return "somebody edited";
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

        /// The same for all that one speaker said.
        public String speaker() {
            return key.substring(0, key.lastIndexOf('/'));
        }
    }
}
