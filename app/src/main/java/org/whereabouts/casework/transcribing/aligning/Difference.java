package org.whereabouts.casework.transcribing.aligning;

/// A place that two officers read differently.
///
/// @param line   the number of the line among all that were keyed, from 0
/// @param place  a cell from 0, or one of [Place]
/// @param first  what the first one read
/// @param second what the second one read
public record Difference(int line, int place, String first, String second) {

    /// Where it is.
    public At at() {
        return new At(line, place);
    }

    @Override
    public String toString() {
        return "line " + line + " place " + place;
    }

    /// A place of the paper.
    public record At(int line, int place) {}
}
