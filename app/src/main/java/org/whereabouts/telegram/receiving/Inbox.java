package org.whereabouts.telegram.receiving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.whereabouts.telegram.own.Locked;

/// The updates that came, each once.
public interface Inbox {

    /// The number up to which all were kept; zero when nothing came since a moment. After a week of silence Telegram
    /// counts from another number, and an old one would tell it that we have what we never saw.
    long last(Instant since);

    /// Keeps one, unless one of that number is kept or was.
    ///
    /// @return false when it was
    boolean add(Arrived update);

    /// Remembers the number of one whose contents are not kept, because its sender sends too many.
    boolean tooMany(Arrived update);

    /// How many were said in a chat since a moment.
    int since(String chat, Instant since);

    /// The next that is due, the oldest of its chat. That it was tried is counted at once, whatever comes of it.
    Optional<Arrived> next(Instant now);

    /// Those of a chat that wait, due or not, the oldest first.
    List<Arrived> waiting(String chat);

    /// Holds one that waits until this transaction ends; false when somebody else has it, or it was taken up.
    boolean hold(long number);

    /// It was taken up; its contents are erased.
    void done(long number, Outcome outcome);

    /// It could not be taken up, and is to be later.
    void later(long number, Instant due);

    /// It has to wait for something that is no fault of it: this try does not count.
    void leave(long number, Instant due);

    /// Forgets all that came before a moment.
    void forget(Instant before);

    /// An update that waits.
    ///
    /// @param chat     a digest
    /// @param said     when it happened, as Telegram says
    /// @param due      not taken up before
    /// @param attempts how often it was tried, this time included
    /// @param sealed   its contents, in the place `update/NUMBER`
    record Arrived(long number, String chat, Instant at, Instant said, Instant due, int attempts, Locked sealed) {

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
