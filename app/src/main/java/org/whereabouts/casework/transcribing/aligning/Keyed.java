package org.whereabouts.casework.transcribing.aligning;

import java.util.List;

/// A line as one officer keyed it.
///
/// @param sheet  which page, from 1
/// @param number the paper's own, as it stands there; empty where there is none
/// @param struck whether it is struck out on the paper
/// @param cells  in the order of the columns
public record Keyed(int sheet, String number, boolean struck, List<String> cells) {

    /// What is keyed for a letter that nobody is sure of.
    public static final String UNSURE = "[?]";

    /// What is keyed for a cell that cannot be read.
    public static final String UNREADABLE = "[…]";

    public Keyed {
        cells = List.copyOf(cells);
    }

    /// Whether nothing stands there.
    public boolean isBlank() {
        return number.isBlank() && !struck && cells.stream().allMatch(String::isBlank);
    }

    /// What stands in a place of it: a cell from 0, or one of [Place].
    String at(int place) {
        return place == Place.NUMBER ? number : place == Place.STRUCK ? String.valueOf(struck) : cells.get(place);
    }

    @Override
    public String toString() {
        return "a line of sheet " + sheet;
    }
}
