package org.whereabouts.casework.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One number over some days, as a line that the server draws: plain, from zero up, its highest and its
/// last value written at the line.
///
/// @param title the sentence that says what the number is
/// @param line  its points as SVG writes them
/// @param dots  a dot each day of which the number is known
/// @param top   the highest, or null when it is the last, or there is none
/// @param last  the last, or null when there is none
record LineChart(
        String title,
        String line,
        List<Dot> dots,
        @Nullable Dot top,
        @Nullable Dot last) {

    static final int WIDTH = 440;
    static final int HEIGHT = 130;
    static final int BASE = 104;
    private static final int LEFT = 12;
    private static final int RIGHT = 372;
    private static final int CEILING = 24;

    LineChart {
        dots = List.copyOf(dots);
    }

    /// Draws it.
    static LineChart of(String title, LocalDate from, LocalDate to, SortedMap<LocalDate, Double> values) {
        double highest =
                values.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        List<Dot> dots = new ArrayList<>();
        values.forEach((day, value) -> {
            double across = (double) ChronoUnit.DAYS.between(from, day) / days;
            double up = highest == 0 ? 0 : value / highest;
            dots.add(new Dot(
                    (int) Math.round(LEFT + across * (RIGHT - LEFT)),
                    (int) Math.round(BASE - up * (BASE - CEILING)),
                    text(value)));
        });
        Dot last = dots.isEmpty() ? null : dots.getLast();
        Dot top = dots.stream()
                .filter(dot -> dot.y() == CEILING)
                .findFirst()
                .filter(dot -> last == null || last.x() - dot.x() > WIDTH / 10)
                .orElse(null);
        String line = dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
        return new LineChart(title, line, dots, top, last);
    }

    /// A number as the chart and the table write it: whole, or with one digit behind the point.
    static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /// A value at its place.
    record Dot(int x, int y, String text) {}
}
