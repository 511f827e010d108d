package org.whereabouts.hotline.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One number for each hour, as bars that the server draws: from zero up, the highest written above its bar.
///
/// @param title the sentence that says what the number is
/// @param bars  one for each hour in which it is not zero
/// @param marks hours of the day written below
/// @param top   the highest bar, or null when there is none
record HourChart(
        String title,
        List<Bar> bars,
        List<Mark> marks,
        @Nullable Bar top) {

    static final int WIDTH = 440;
    static final int HEIGHT = 130;
    static final int BASE = 104;
    private static final int LEFT = 12;
    private static final int RIGHT = 428;
    private static final int CEILING = 24;
    private static final int DAY = 24;

    HourChart {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    /// Draws it.
    ///
    /// @param from   the first hour
    /// @param hours  how many
    /// @param values of hours; those that are not there are zero
    static HourChart of(String title, Instant from, int hours, Map<Instant, Long> values) {
        long highest = values.values().stream().mapToLong(Long::longValue).max().orElse(0);
        double step = (double) (RIGHT - LEFT) / hours;
        List<Bar> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int every = hours > 2 * DAY ? DAY : 6;
        for (int at = 0; at < hours; at++) {
            Instant hour = from.plus(Duration.ofHours(at));
            double x = LEFT + at * step;
            long value = values.getOrDefault(hour, 0L);
            if (value > 0 && highest > 0) {
                double up = (double) value / highest * (BASE - CEILING);
                bars.add(new Bar(text(x), text(BASE - up), text(Math.max(1, step - 1)), text(up), value));
            }
            var there = hour.atZone(ZoneOffset.UTC);
            if (there.getHour() % every == 0) {
                marks.add(new Mark(
                        text(x),
                        every == DAY
                                ? there.getMonthValue() + "-" + there.getDayOfMonth()
                                : String.format(Locale.ROOT, "%02d", there.getHour())));
            }
        }
        Bar top =
                bars.stream().filter(bar -> bar.value() == highest).findFirst().orElse(null);
        return new HourChart(title, bars, marks, top);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /// A bar.
    record Bar(String x, String y, String width, String height, long value) {}

    /// Something written below.
    record Mark(String x, String text) {}
}
