package org.whereabouts.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The record that can only grow.
public interface Audit {

    /// Adds an act to the end of the chain, in the caller's transaction.
    ///
    /// @throws org.springframework.dao.DataAccessException when it cannot be written: the caller must then
    /// not act
    void append(Act act);

    /// Walks the whole chain and tells whether every link still holds, and whether heads that were noted
    /// down elsewhere are still in it.
    ///
    /// @param published heads from outside of this database: they show a tail that was cut off
    Verification verify(List<Head> published);

    /// The same without heads from outside.
    default Verification verify() {
        return verify(List.of());
    }

    /// The entries before a number, the newest first.
    ///
    /// @param before   entries with smaller numbers
    /// @param deed     how their deed begins; blank for all
    /// @param most     at most this many
    List<Entry> list(long before, String deed, int most);

    /// An act as it was written.
    record Entry(long number, Instant at, String actor, String deed, String subject, Map<String, String> details) {
        public Entry {
            details = Map.copyOf(details);
        }
    }

    /// How far the chain had come at some time: whoever has noted it down notices when it is changed or
    /// cut.
    record Head(long number, Sha256 hash) {

        /// What [#toString()] printed.
        ///
        /// @throws IllegalArgumentException when it is anything else
        public static Head parse(String printed) {
            String[] parts = printed.strip().split(":", 2);
            if (parts.length < 2 || !parts[0].matches("\\d{1,18}")) {
                throw new IllegalArgumentException("WA-0211 not a head of the audit");
            }
            return new Head(Long.parseLong(parts[0]), new Sha256(parts[1]));
        }

        @Override
        public String toString() {
            return number + ":" + hash.hex();
        }
    }

    /// What a walk along the chain found.
    sealed interface Verification {

        /// Every entry is as it was written.
        ///
        /// @param entries how many there are
        /// @param head    the hash of the last, to be noted down elsewhere: it shows a cut-off tail
        record Intact(long entries, Sha256 head) implements Verification {}

        /// An entry was changed, taken out or put in.
        ///
        /// @param at the number of the first entry that does not fit
        record Broken(long at) implements Verification {}

        /// A head that was noted down elsewhere is not in the chain: it was cut off, or written anew from
        /// the start.
        ///
        /// @param missing the first such head
        /// @param entries how many entries there are
        record CutOff(Head missing, long entries) implements Verification {}
    }
}
