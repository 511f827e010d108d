package org.whereabouts.casework.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.audit.Tallies;
import org.whereabouts.audit.Tallies.Pace;
import org.whereabouts.casework.Queue;
import org.whereabouts.casework.figures.Samples.Sample;
import org.whereabouts.waiting.Line;

/// Lays out how one queue went over some days. What is known only since this was counted is left out
/// before.
@Component
class LayingOutFigures {

    private static final double MINUTES = 60;

    private final Samples samples;
    private final Tallies tallies;

    LayingOutFigures(Samples samples, Tallies tallies) {
        this.samples = samples;
        this.tallies = tallies;
    }

    /// One queue, from a day on until today.
    Section section(Queue queue, LocalDate from, LocalDate today) {
        Instant since = from.atStartOfDay(ZoneOffset.UTC).toInstant();
        Measure measure = Measure.of(queue.name());
        Map<LocalDate, Sample> waiting = byDay(samples.of(queue.name(), from), Sample::day);
        Map<LocalDate, Line.Day> decided =
                byDay(queue.line().map(line -> line.decided(since)).orElse(List.of()), Line.Day::day);
        Map<LocalDate, Pace> pace = byDay(tallies.pace(measure.decisions(), since), Pace::day);
        Map<LocalDate, Long> against = tallies.counts(measure.against(), since, null).stream()
                .collect(Collectors.groupingBy(Tallies.Count::day, Collectors.summingLong(Tallies.Count::times)));
        var charts = List.of(
                LineChart.of("figures.waiting", from, today, values(waiting, one -> (double) one.waiting())),
                LineChart.of("figures.waited", from, today, values(decided, one -> hours(one.median()))),
                LineChart.of("figures.pace", from, today, values(pace, LayingOutFigures::anHour)));
        long decisions = pace.values().stream().mapToLong(Pace::times).sum();
        long contradicted = against.values().stream().mapToLong(Long::longValue).sum();
        return new Section(
                queue.name(),
                charts,
                rows(waiting, decided, pace, against),
                measure.against().isEmpty() ? null : new Share(contradicted, decisions));
    }

    private static List<Row> rows(
            Map<LocalDate, Sample> waiting,
            Map<LocalDate, Line.Day> decided,
            Map<LocalDate, Pace> pace,
            Map<LocalDate, Long> against) {
        var days = new TreeSet<LocalDate>(waiting.keySet());
        days.addAll(decided.keySet());
        days.addAll(pace.keySet());
        days.addAll(against.keySet());
        List<Row> rows = new ArrayList<>();
        for (LocalDate day : days.descendingSet()) {
            Sample sample = waiting.get(day);
            Line.Day done = decided.get(day);
            Pace work = pace.get(day);
            rows.add(new Row(
                    day.toString(),
                    sample == null ? "" : Long.toString(sample.waiting()),
                    sample == null ? "" : Long.toString(sample.oldestHours()),
                    sample == null ? "" : Long.toString(sample.putOff()),
                    work == null ? "0" : Long.toString(work.times()),
                    done == null ? "" : LineChart.text(hours(done.median())),
                    work == null ? "" : LineChart.text(anHour(work)),
                    Long.toString(against.getOrDefault(day, 0L))));
        }
        return rows;
    }

    private static <T> Map<LocalDate, T> byDay(List<T> all, Function<T, LocalDate> day) {
        return all.stream().collect(Collectors.toMap(day, Function.identity()));
    }

    private static <T> SortedMap<LocalDate, Double> values(Map<LocalDate, T> all, ToDoubleFunction<T> value) {
        var values = new TreeMap<LocalDate, Double>();
        all.forEach((day, one) -> values.put(day, value.applyAsDouble(one)));
        return values;
    }

    private static double hours(Duration duration) {
        return Math.round(duration.toMinutes() / MINUTES * 10) / 10.0;
    }

    private static double anHour(Pace pace) {
        return pace.hours() == 0 ? 0 : Math.round(10.0 * pace.times() / pace.hours()) / 10.0;
    }

    /// One queue.
    ///
    /// @param against how often officers contradicted each other; null where nothing says so
    record Section(
            String name,
            List<LineChart> charts,
            List<Row> rows,
            @Nullable Share against) {
        Section {
            charts = List.copyOf(charts);
            rows = List.copyOf(rows);
        }
    }

    /// Some of all.
    record Share(long some, long all) {}

    /// One day of a queue, in words of the table; blank where nothing is known.
    record Row(
            String day,
            String waiting,
            String oldest,
            String putOff,
            String decided,
            String waited,
            String pace,
            String against) {}
}
