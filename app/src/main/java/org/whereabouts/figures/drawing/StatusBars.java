package org.whereabouts.figures.drawing;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.figures.Band;

/// Bars that lie below each other, each with its name above and its number behind.
public record StatusBars(int width, int height, List<Bar> bars) {

    private static final int WIDTH = 340;
    private static final int ROW = 44;
    private static final int THICK = 14;

    public StatusBars {
        bars = List.copyOf(bars);
    }

    /// Draws them.
    public static StatusBars of(List<Named> all, boolean mirrored) {
        long most = all.stream().mapToLong(one -> one.band().to()).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (Named one : all) {
            bars.add(bar(one, bars.size() * ROW, most, mirrored));
        }
        return new StatusBars(WIDTH, all.size() * ROW + 2, bars);
    }

    private static Bar bar(Named one, int top, long most, boolean mirrored) {
        double least = (double) WIDTH * one.band().from() / most;
        double more = (double) WIDTH * (one.band().to() - one.band().from()) / most;
        return new Bar(
                Frame.number(mirrored ? WIDTH - least : 0),
                Frame.number(least),
                Frame.number(mirrored ? WIDTH - least - more : least),
                Frame.number(more),
                top + 22,
                THICK,
                Text.at(mirrored ? WIDTH : 0, top + 16.0, mirrored ? "end" : "start", one.name()),
                Text.at(mirrored ? 0 : WIDTH, top + 16.0, mirrored ? "start" : "end", one.words()));
    }

    /// A number with its name.
    public record Named(String name, Band band, String words) {}

    /// A bar drawn: what there is at least, then what there may be more.
    public record Bar(String x, String width, String moreX, String more, int y, int height, Text name, Text number) {}
}
