package org.whereabouts.figures.drawing;

import java.util.Locale;

/// The canvas of a chart, and how it is mirrored for those who read from the right.
///
/// @param width   of all
/// @param height  of all
/// @param before  room for the scale, on the side where reading begins
/// @param after   room for names at the end of lines
/// @param below   room for dates
/// @param mirrored whether reading begins at the right
public record Frame(int width, int height, int before, int after, int below, boolean mirrored) {

    private static final int ABOVE = 44;

    /// For a wide screen and for paper: names stand behind the lines.
    public static Frame wide(boolean mirrored) {
        return new Frame(760, 380, 64, 210, 34, mirrored);
    }

    /// For a telephone: names stand above the ends of the lines.
    public static Frame narrow(boolean mirrored) {
        return new Frame(340, 380, 58, 14, 34, mirrored);
    }

    /// Whether there is room for names behind the lines.
    public boolean hasMargin() {
        return after > 100;
    }

    double x(double share) {
        double from = before + share * (width - before - after);
        return mirrored ? width - from : from;
    }

    double y(double up) {
        return base() - up;
    }

    /// Where the lines across begin, at the side of the smaller numbers of the page.
    public String left() {
        return number(mirrored ? x(1) : x(0));
    }

    /// How long they are.
    public String across() {
        return number(Math.abs(x(1) - x(0)));
    }

    /// The foot of the chart.
    public int base() {
        return height - below;
    }

    double pixels() {
        return base() - (double) ABOVE;
    }

    /// A distance towards the end of reading.
    double forth(double x, double distance) {
        return mirrored ? x - distance : x + distance;
    }

    /// Where text is held that goes on in the direction of reading.
    String begin() {
        return mirrored ? "end" : "start";
    }

    /// Where text is held that ends there.
    String finish() {
        return mirrored ? "start" : "end";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
