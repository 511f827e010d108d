package org.whereabouts.casework.transcribing.aligning;

/// The places of a line that are no cells.
public final class Place {

    /// The number that the paper gives it.
    public static final int NUMBER = -1;

    /// Whether it is struck out.
    public static final int STRUCK = -2;

    /// Whether there is such a line.
    public static final int LINE = -3;

    private Place() {}
}
