package org.whereabouts.sources.mailbox;

import java.time.Duration;

/// How long to rest between two visits: longer each time that one failed, and never longer than half an hour, so
/// that a server that is back is noticed.
final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int MOST_DOUBLINGS = 12;

    private Patience() {}

    /// @param failures how many visits failed one after the other
    static Duration rest(Duration every, int failures) {
        Duration rest = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration longest = every.compareTo(LONGEST) > 0 ? every : LONGEST;
        return rest.compareTo(longest) > 0 ? longest : rest;
    }
}
