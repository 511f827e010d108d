package org.whereabouts.telegram.receiving;

import java.time.Instant;
import java.util.Optional;
import org.whereabouts.telegram.own.Locked;

/// The updates that came, each once.
public interface Inbox {

    /// The number up to which all were kept; zero when nothing is remembered.
    long last();

    /// Keeps one, unless one of that number is kept or was.
    ///
    /// @return false when it was
    boolean add(Arrived update);

    /// Remembers the number of one whose contents are not kept, because its sender sends too many.
    boolean tooMany(Arrived update);

    /// How many came from a chat since a moment.
    int since(String chat, Instant since);

    /// The next that is due, the oldest of its chat; nobody else takes it until this transaction ends.
    Optional<Arrived> next(Instant now);

    /// It was taken up; its contents are erased.
    void done(long number, Outcome outcome);

    /// It could not be taken up, and is to be later.
    void later(long number, Instant due);

    /// Forgets the numbers of those that came before a moment and were taken up.
    void forget(Instant before);

    /// An update that waits.
    ///
    /// @param chat     a digest
    /// @param due      not taken up before
    /// @param attempts how often it was tried
    /// @param sealed   its contents, in the place `update/NUMBER`
    record Arrived(long number, String chat, Instant at, Instant due, int attempts, Locked sealed) {

        /// Where its contents are sealed for.
        public static String place(long number) {
            return "update/" + number;
        }

        /// Only its number.
        @Override
        public String toString() {
            return "update " + number;
        }
    }

    /// What came of one.
    enum Outcome {
        ANSWERED,
        SET_ASIDE
    }
}
