package org.whereabouts.exchange.hooks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Person;

/// One event owed to one subscriber.
///
/// @param id    stable, however often it is sent
/// @param event such as `entry.retracted`
/// @param entry what it is about, or null when it is about figures
/// @param body  what is sent
/// @param made  when it became owed
/// @param tries how often it was sent before
public record Delivery(
        UUID id, UUID hook, String event, Person.@Nullable Id entry, String body, Instant made, int tries) {

    /// Without the body.
    @Override
    public String toString() {
        return event + " " + id;
    }
}
