package org.whereabouts.telegram.talking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.telegram.api.Event.FileSent;
import org.whereabouts.telegram.api.Event.Origin;
import org.whereabouts.telegram.api.Refusal;

/// What somebody said, whether they pressed a key or typed. It prints nothing of itself.
public sealed interface Input {

    /// Words.
    record Words(String text) implements Input {
        @Override
        public String toString() {
            return "words";
        }
    }

    /// One of the choices there were.
    record Choice(String key) implements Input {}

    /// A file, or something that was said elsewhere.
    ///
    /// @param words with it, or blank
    record Brought(
            String words, List<Fetched> files, @Nullable Origin origin) implements Input {
        public Brought {
            files = List.copyOf(files);
        }

        @Override
        public String toString() {
            return "something brought";
        }
    }

    /// A file that was fetched, or why it was not.
    sealed interface Fetched {
        /// What it is.
        FileSent label();
    }

    /// It is there.
    final class There implements Fetched {
        private final FileSent label;
        private final byte[] content;

        /// @param content all of it
        public There(FileSent label, byte[] content) {
            this.label = label;
            this.content = content.clone();
        }

        @Override
        public FileSent label() {
            return label;
        }

        /// All of it.
        public byte[] content() {
            return content.clone();
        }

        @Override
        public String toString() {
            return "a file";
        }
    }

    /// It will not come.
    record NotThere(FileSent label, Refusal why) implements Fetched {}
}
