package org.whereabouts.notices.way;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// The hours in which nobody is sent anything: a telephone that rings at night frightens, and wakes those who are not
/// to know.
///
/// @param from  when they begin in the evening
/// @param until when they end in the morning
public record QuietHours(LocalTime from, LocalTime until) {

    /// From nine in the evening until eight in the morning.
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    /// The end of the quiet hours, if it is quiet now.
    public Optional<Instant> end(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        LocalTime time = there.toLocalTime();
        if (time.isBefore(until)) {
            return Optional.of(there.with(until).toInstant());
        }
        return time.isBefore(from)
                ? Optional.empty()
                : Optional.of(there.plusDays(1).with(until).toInstant());
    }
}
