package org.whereabouts.casework.transcribing;

import java.util.Map;
import org.whereabouts.casework.transcribing.aligning.Choice;
import org.whereabouts.casework.transcribing.aligning.Choice.Kind;
import org.whereabouts.casework.transcribing.aligning.Difference.At;

/// How often an officer's reading was the one that a third one chose; for that officer alone.
///
/// @param settled differences that are settled
/// @param right   those in which it was theirs
public record OwnReadings(long settled, long right) {

    static OwnReadings of(int turn, Map<At, Choice> choices) {
        Kind theirs = turn == 1 ? Kind.FIRST : Kind.SECOND;
        return new OwnReadings(
                choices.size(),
                choices.values().stream().filter(one -> one.kind() == theirs).count());
    }
}
