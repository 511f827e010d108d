package org.whereabouts.figures;

/// Eleven numbers that follow each other, of which one is the count: 0–10, 11–21, 22–32 …
///
/// A count leaves this room in no other form. Decision 0052 says what that hides, and why nothing that is published
/// beside it makes it narrower.
///
/// @param from the least of the eleven: a multiple of eleven
public record Band(long from) implements Comparable<Band> {

    /// How many counts look the same.
    public static final int WIDTH = 11;

    /// The band of counts that are too few to be told.
    public static final Band FEW = new Band(0);

    public Band {
        if (from < 0 || from % WIDTH != 0) {
            throw new IllegalArgumentException("WA-1803 a band that begins elsewhere");
        }
    }

    /// The band of a count.
    public static Band of(long count) {
        return new Band(count - Math.floorMod(count, WIDTH));
    }

    /// The most of the eleven.
    public long to() {
        return from + WIDTH - 1;
    }

    /// Whether there are too few to be told.
    public boolean isFew() {
        return from == 0;
    }

    @Override
    public int compareTo(Band other) {
        return Long.compare(from, other.from);
    }

    @Override
    public String toString() {
        return from + "–" + to();
    }
}
