package org.whereabouts.figures.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What several claim of the same, over time: a line for each of them, with its name at the end, and the range that
/// each number leaves open. Marks of what somebody verified are full, the others hollow.
///
/// @param grid   numbers of the scale, with a line across
/// @param days   the first and the last day
/// @param series a line for each claimant
public record ClaimChart(Frame frame, List<Text> grid, List<Text> days, List<Series> series) {

    private static final int A_LINE = 16;
    private static final int OPEN = 24;
    private static final int ALL_OF_A_NAME = 24;

    public ClaimChart {
        grid = List.copyOf(grid);
        days = List.copyOf(days);
        series = List.copyOf(series);
    }

    /// Draws it.
    ///
    /// @param points never empty
    /// @param number a number in words of the page
    /// @param day    a day in words of the page
    public static ClaimChart of(
            List<ClaimPoint> points, Frame frame, LongFunction<String> number, Function<LocalDate, String> day) {
        Scale scale =
                Scale.upTo(points.stream().mapToLong(ClaimPoint::top).max().orElse(1));
        LocalDate first = points.stream()
                .map(ClaimPoint::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = points.stream()
                .map(ClaimPoint::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var drawing = new Drawing(frame, scale, first, last);
        Map<String, List<ClaimPoint>> lines = points.stream()
                .sorted(Comparator.comparing(ClaimPoint::day))
                .collect(Collectors.groupingBy(ClaimPoint::claimant, LinkedHashMap::new, Collectors.toList()));
        List<Series> series = new ArrayList<>();
        lines.values().forEach(line -> series.add(drawing.series(line, Shape.of(series.size()))));
        return new ClaimChart(frame, drawing.grid(number), drawing.days(day), drawing.apart(series));
    }

    /// The line of one claimant.
    ///
    /// @param path   from mark to mark
    /// @param label  its name, at the last mark
    /// @param number its last number, below the name
    /// @param lead   a thin line from the last mark to the name, where that had to make room; or null
    public record Series(
            String path,
            List<Mark> marks,
            Text label,
            Text number,
            @Nullable String lead) {
        public Series {
            marks = List.copyOf(marks);
        }
    }

    /// One claim.
    ///
    /// @param shape  the mark
    /// @param range  the line from its least to its most; open ends have an arrow
    /// @param period the line over the days of which it speaks
    public record Mark(String shape, String range, String period, boolean firm, String words, String href) {}

    private record Drawing(Frame frame, Scale scale, LocalDate first, LocalDate last) {

        double x(LocalDate day) {
            long days = ChronoUnit.DAYS.between(first, last);
            return frame.x(days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / days);
        }

        double y(long number) {
            return frame.y(scale.up(number, frame.pixels()));
        }

        Series series(List<ClaimPoint> line, Shape shape) {
            String path = line.stream()
                    .map(point -> Frame.number(x(point.day())) + "," + Frame.number(y(point.middle())))
                    .collect(Collectors.joining(" "));
            ClaimPoint end = line.getLast();
            double x = x(end.day());
            double y = y(end.middle());
            String name = shortened(end.claimant());
            List<Mark> marks = line.stream().map(point -> mark(point, shape)).toList();
            double from = frame.hasMargin() ? frame.forth(frame.x(1), 14) : frame.x(1);
            double top = frame.hasMargin() ? y + 4 : y - A_LINE - 10;
            String anchor = frame.hasMargin() ? frame.begin() : frame.finish();
            Text label = Text.at(from, top, anchor, name);
            Text number = Text.at(from, top + A_LINE, anchor, end.brief());
            return new Series(path, marks, label, number, lead(x, y));
        }

        private @Nullable String lead(double x, double y) {
            return frame.hasMargin() && Math.abs(x - frame.x(1)) > 1
                    ? "M" + Frame.number(frame.forth(x, 9)) + " " + Frame.number(y) + "H"
                            + Frame.number(frame.forth(frame.x(1), 10))
                    : null;
        }

        private static String shortened(String name) {
            return name.length() <= ALL_OF_A_NAME ? name : name.substring(0, ALL_OF_A_NAME - 1) + "…";
        }

        private Mark mark(ClaimPoint point, Shape shape) {
            double x = x(point.day());
            double y = y(point.middle());
            return new Mark(
                    shape.at(x, y),
                    range(point, x, y),
                    "M" + Frame.number(x(point.since())) + " " + Frame.number(y) + "H" + Frame.number(x),
                    point.firm(),
                    point.words(),
                    point.href());
        }

        private String range(ClaimPoint point, double x, double y) {
            Long least = point.amount().lowest();
            Long most = point.amount().highest();
            String up = most == null ? arrow(y, -1) : "V" + Frame.number(y(most));
            String down = least == null ? arrow(y, 1) : "V" + Frame.number(y(least));
            String from = "M" + Frame.number(x) + " " + Frame.number(y);
            return from + up + from + down;
        }

        private static String arrow(double y, int direction) {
            return "V" + Frame.number(y + direction * OPEN) + "m-4 " + -4 * direction + "l4 " + 4 * direction + "l4 "
                    + -4 * direction;
        }

        List<Text> grid(LongFunction<String> number) {
            double edge = frame.forth(frame.x(0), -8);
            return Stream.concat(Stream.of(0L), scale.numbers().stream())
                    .map(one -> Text.at(edge, y(one) + 4, frame.finish(), number.apply(one)))
                    .toList();
        }

        List<Text> days(Function<LocalDate, String> day) {
            double y = frame.base() + 22.0;
            if (first.equals(last)) {
                return List.of(Text.at(x(first), y, "middle", day.apply(first)));
            }
            return List.of(
                    Text.at(frame.x(0), y, frame.begin(), day.apply(first)),
                    Text.at(frame.x(1), y, frame.hasMargin() ? "middle" : frame.finish(), day.apply(last)));
        }

        /// Names that would lie on each other make room, downwards and then back up from the foot.
        List<Series> apart(List<Series> series) {
            List<Series> sorted = series.stream()
                    .sorted(Comparator.comparingDouble(
                            one -> Double.parseDouble(one.label().y())))
                    .toList();
            double[] y = sorted.stream()
                    .mapToDouble(one -> Double.parseDouble(one.label().y()))
                    .toArray();
            spread(y, 2 * A_LINE + 2.0, frame.base() - A_LINE - 2.0);
            List<Series> moved = new ArrayList<>();
            for (int i = 0; i < y.length; i++) {
                moved.add(moved(sorted.get(i), y[i]));
            }
            return moved;
        }

        private static void spread(double[] y, double between, double lowest) {
            for (int i = 1; i < y.length; i++) {
                y[i] = Math.max(y[i], y[i - 1] + between);
            }
            double foot = lowest;
            for (int i = y.length - 1; i >= 0; i--) {
                y[i] = Math.min(y[i], foot);
                foot = y[i] - between;
            }
        }

        private static Series moved(Series one, double y) {
            return new Series(one.path(), one.marks(), at(one.label(), y), at(one.number(), y + A_LINE), one.lead());
        }

        private static Text at(Text text, double y) {
            return new Text(text.x(), Frame.number(y), text.anchor(), text.words());
        }
    }
}
