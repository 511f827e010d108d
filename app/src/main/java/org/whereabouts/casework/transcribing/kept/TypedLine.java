package org.whereabouts.casework.transcribing.kept;

import java.time.Instant;
import org.whereabouts.casework.transcribing.aligning.Keyed;

/// A line as it was kept while it was typed.
///
/// @param place    where it stands among the lines of its page: an inserted one lies between two others
/// @param machine  whether a machine read it and no officer has looked at it yet
/// @param revision how often it was kept
/// @param typed    when the last key of it was pressed
public record TypedLine(Keyed keyed, double place, boolean machine, int revision, Instant typed) {

    @Override
    public String toString() {
        return keyed.toString();
    }
}
