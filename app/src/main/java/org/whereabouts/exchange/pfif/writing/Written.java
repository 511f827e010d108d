package org.whereabouts.exchange.pfif.writing;

import java.util.ArrayList;
import java.util.List;

/// What became of the records of a document.
public record Written(Tally people, Tally notes) {

    /// The records of one kind.
    public static final class Tally {

        private final String kind;
        private final List<Skipped> skipped = new ArrayList<>();
        private int written;

        Tally(String kind) {
            this.kind = kind;
        }

        void write() {
            written++;
        }

        void skip(String recordId, String error) {
            skipped.add(new Skipped(recordId, error));
        }

        /// `person` or `note`.
        public String kind() {
            return kind;
        }

        /// How many there were.
        public int parsed() {
            return written + skipped.size();
        }

        /// How many were taken, or were here already.
        public int written() {
            return written;
        }

        /// Those that were not, and why.
        public List<Skipped> skipped() {
            return List.copyOf(skipped);
        }
    }

    /// A record that was not taken.
    public record Skipped(String recordId, String error) {
        @Override
        public String toString() {
            return "a record that was skipped: " + error;
        }
    }
}
