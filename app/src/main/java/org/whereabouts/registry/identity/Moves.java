package org.whereabouts.registry.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// The reports that officers put into other entries.
public interface Moves {

    /// Puts a report into another entry.
    ///
    /// @return whether it was where it was thought to be
    boolean put(Report.Id report, Person.Id from, Person.Id to);

    /// Keeps that it was moved; its number is given to it.
    ///
    /// @return its number
    long add(Move move);

    /// The move with this number; nobody else takes it back until this transaction ends.
    Optional<Move> hold(long number);

    /// The moves out of an entry and into it that were not taken back, the newest first.
    List<Move> of(Person.Id person);

    /// Notes that a move was taken back.
    void undo(long number, String officer, Instant at);

    /// One move.
    ///
    /// @param keptApart whether it also said that the two entries are two human beings
    /// @param reason    why, in words that name nobody
    /// @param undone    whether it was taken back
    record Move(
            long number,
            Report.Id report,
            Person.Id from,
            Person.Id to,
            boolean keptApart,
            String officer,
            String reason,
            Instant at,
            boolean undone) {}
}
