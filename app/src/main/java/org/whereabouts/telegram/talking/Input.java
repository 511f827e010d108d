package org.whereabouts.telegram.talking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.telegram.api.Event.Origin;
import org.whereabouts.telegram.files.Fetched;

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
}
