package org.whereabouts.casework.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.casework.compare.Said;
import org.whereabouts.registry.Person.Confirmation;
import org.whereabouts.registry.identity.Moves.Move;
import org.whereabouts.registry.standing.Judgement;

/// An entry as it lies before an officer.
///
/// @param sex   as sentences choose by it
/// @param facts what it amounts to, and why
/// @param lines its reports, the newest first
/// @param moves the reports that were put into it or out of it
record EntrySheet(String address, String sex, List<Known> facts, List<Line> lines, List<Move> moves) {

    EntrySheet {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        moves = List.copyOf(moves);
    }

    /// One fact.
    ///
    /// @param label the sentence that says what it is about
    /// @param value what is said: a sentence
    /// @param standing how firmly: the end of a sentence's name
    /// @param why   the reasons, in order
    record Known(String label, String value, String standing, List<Reason> why) {
        Known {
            why = List.copyOf(why);
        }
    }

    /// A sentence that says why, and what is put into it.
    record Reason(String key, String first, String second) {}

    /// One report.
    ///
    /// @param letter    the key by which it is chosen; null behind the eighth
    /// @param on        of which day it speaks, or null
    /// @param judgement what an officer made of it last, or null
    /// @param by        the confirmation that rests on it, or null
    /// @param carries   whether it could carry a confirmation
    record Line(
            @Nullable String letter,
            Said.Slip slip,
            @Nullable String on,
            String kind,
            boolean official,
            @Nullable Judgement judgement,
            @Nullable Confirmation by,
            boolean carries) {}
}
