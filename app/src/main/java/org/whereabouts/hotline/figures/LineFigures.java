package org.whereabouts.hotline.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.hotline.calls.Calls;
import org.whereabouts.hotline.calls.Calls.Hour;
import org.whereabouts.hotline.switchboard.Switchboard;

/// Counts what came of calls: hour by hour, and now.
@Component
class LineFigures {

    private final Calls calls;
    private final Switchboard switchboard;
    private final Clock clock;

    LineFigures(Calls calls, Switchboard switchboard, Clock clock) {
        this.calls = calls;
        this.switchboard = switchboard;
        this.clock = clock;
    }

    /// The last so many hours, this one included.
    Figures of(int hours) {
        Instant from = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(hours - 1));
        List<Hour> all = calls.hours(from);
        var charts = List.of(
                HourChart.of("linefig.calls", from, hours, values(all, Hour::calls)),
                HourChart.of("linefig.taken", from, hours, values(all, Hour::taken)),
                HourChart.of("linefig.soon", from, hours, values(all, Hour::soon)),
                HourChart.of("linefig.abandoned", from, hours, values(all, Hour::abandoned)));
        return new Figures(from.toString().substring(0, 16).replace('T', ' '), now(), sum(all), charts, all.reversed());
    }

    private Now now() {
        List<Duration> waits = switchboard.waits();
        long longest = waits.stream().mapToLong(Duration::toMinutes).max().orElse(0);
        return new Now(waits.size(), longest, switchboard.here());
    }

    private static Map<Instant, Long> values(List<Hour> all, ToLongFunction<Hour> value) {
        return all.stream().collect(Collectors.toMap(Hour::hour, value::applyAsLong));
    }

    private static Hour sum(List<Hour> all) {
        return new Hour(
                Instant.EPOCH,
                all.stream().mapToLong(Hour::calls).sum(),
                all.stream().mapToLong(Hour::wanted).sum(),
                all.stream().mapToLong(Hour::soon).sum(),
                all.stream().mapToLong(Hour::taken).sum(),
                all.stream().mapToLong(Hour::abandoned).sum(),
                all.stream().mapToLong(Hour::helped).sum());
    }

    /// All of it.
    ///
    /// @param from since when, in words
    /// @param rows hours with calls, the newest first
    record Figures(String from, Now now, Hour sum, List<HourChart> charts, List<Hour> rows) {
        Figures {
            charts = List.copyOf(charts);
            rows = List.copyOf(rows);
        }
    }

    /// This moment.
    ///
    /// @param longest minutes
    record Now(int waiting, long longest, int here) {}
}
