package org.whereabouts.notices.sending;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.whereabouts.notices.way.QuietHours;
import org.whereabouts.registry.Operation;

/// When it is night where an operation's families live: `whereabouts.notices.zones.OPERATION`, or
/// `whereabouts.notices.zone` for all others.
@Component
class Nights {

    private final Environment settings;

    Nights(Environment settings) {
        this.settings = settings;
    }

    /// The morning, if it is night.
    Optional<Instant> morning(Operation.Id operation, Instant now) {
        return QuietHours.USUAL.end(now, zone(operation));
    }

    private ZoneId zone(Operation.Id operation) {
        String all = settings.getProperty(
                "whereabouts.notices.zone", ZoneId.systemDefault().getId());
        return ZoneId.of(settings.getProperty("whereabouts.notices.zones." + operation.slug(), all));
    }
}
