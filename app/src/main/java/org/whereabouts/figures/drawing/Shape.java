package org.whereabouts.figures.drawing;

import java.util.Locale;

/// The mark of one claimant, so that lines are told apart without colours.
enum Shape {
    CIRCLE("M%1$s %2$sm-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z"),
    SQUARE("M%1$s %2$sm-5 -5h10v10h-10z"),
    UP("M%1$s %2$sm0 -6.5l6.5 11h-13z"),
    DIAMOND("M%1$s %2$sm0 -7l7 7l-7 7l-7 -7z"),
    DOWN("M%1$s %2$sm0 6.5l6.5 -11h-13z"),
    CROSS("M%1$s %2$sm-2 -6h4v4h4v4h-4v4h-4v-4h-4v-4h4z");

    private final String path;

    Shape(String path) {
        this.path = path;
    }

    static Shape of(int series) {
        return values()[series % values().length];
    }

    String at(double x, double y) {
        return String.format(Locale.ROOT, path, Frame.number(x), Frame.number(y));
    }
}
