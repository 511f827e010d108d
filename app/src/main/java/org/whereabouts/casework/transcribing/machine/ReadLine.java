package org.whereabouts.casework.transcribing.machine;

import java.util.List;

/// A line as a machine read it.
///
/// @param number the paper's own, or empty
/// @param cells  in the order of the columns
public record ReadLine(String number, List<String> cells) {
    public ReadLine {
        cells = List.copyOf(cells);
    }

    @Override
    public String toString() {
        return "a line that was read";
    }
}
