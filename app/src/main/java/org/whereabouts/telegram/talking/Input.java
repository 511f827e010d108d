package org.whereabouts.telegram.talking;

import java.util.List;
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
    /// @param words   with it, or blank
    /// @param origins where it was forwarded from; several of an album
    record Brought(String words, List<Fetched> files, List<Origin> origins) implements Input {
        public Brought {
            files = List.copyOf(files);
            origins = List.copyOf(origins);
        }

        @Override
        public String toString() {
            return "something brought";
        }
    }
}
