package org.whereabouts.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that goes when a test says so. It begins at noon in Kyiv.
public final class MovingClock extends Clock {

    /// When it begins.
    public static final Instant NOON = Instant.parse("2026-11-24T10:00:00Z");

    private volatile Instant now = NOON;

    /// Goes on.
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /// Is set.
    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
