package org.whereabouts.figures.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.whereabouts.figures.Band;

/// A row of bars, each as high as its count is at least, with a lighter piece on top for what it may be more.
///
/// @param grid numbers of the scale
/// @param ends what stands under the first and the last bar
public record BarChart(int width, int height, int base, List<Bar> bars, List<Text> grid, List<Text> ends) {

    private static final int WIDTH = 340;
    private static final int HEIGHT = 190;
    private static final int BASE = 160;
    private static final int CEILING = 16;
    private static final int BEFORE = 42;
    private static final int AFTER = 4;

    public BarChart {
        bars = List.copyOf(bars);
        grid = List.copyOf(grid);
        ends = List.copyOf(ends);
    }

    /// Draws it.
    ///
    /// @param bands    one after the other, never empty
    /// @param words    what each says
    /// @param mirrored whether the first is at the right
    public static BarChart of(
            List<Band> bands, List<String> words, boolean mirrored, LongFunction<String> number, List<String> ends) {
        Scale scale = Scale.upTo(bands.stream().mapToLong(Band::to).max().orElse(1));
        double across = (double) (WIDTH - BEFORE - AFTER) / bands.size();
        double wide = Math.max(2, across * 0.72);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            double from = BEFORE + i * across + (across - wide) / 2;
            double x = mirrored ? WIDTH - from - wide : from;
            bars.add(bar(x, wide, bands.get(i), scale, words.get(i)));
        }
        double edge = mirrored ? WIDTH - BEFORE + 6.0 : BEFORE - 6.0;
        List<Text> grid = scale.numbers().stream()
                .map(one -> Text.at(edge, y(one, scale) + 4, mirrored ? "start" : "end", number.apply(one)))
                .toList();
        return new BarChart(WIDTH, HEIGHT, BASE, bars, grid, ends(ends, mirrored));
    }

    private static List<Text> ends(List<String> ends, boolean mirrored) {
        double near = mirrored ? WIDTH - BEFORE : BEFORE;
        double far = mirrored ? AFTER : WIDTH - AFTER;
        Text first = Text.at(near, BASE + 20.0, mirrored ? "end" : "start", ends.getFirst());
        Text last = Text.at(far, BASE + 20.0, mirrored ? "start" : "end", ends.getLast());
        return ends.size() == 1 ? List.of(first) : List.of(first, last);
    }

    private static Bar bar(double x, double wide, Band band, Scale scale, String words) {
        double least = y(band.from(), scale);
        double most = y(band.to(), scale);
        return new Bar(
                Frame.number(x),
                Frame.number(wide),
                Frame.number(least),
                Frame.number(BASE - least),
                Frame.number(most),
                Frame.number(least - most),
                words);
    }

    private static double y(long number, Scale scale) {
        return BASE - scale.up(number, BASE - (double) CEILING);
    }

    /// One bar.
    ///
    /// @param least the y of what there is at least, and its height; then the same of what there may be more
    public record Bar(String x, String width, String least, String high, String most, String more, String words) {}
}
