package org.whereabouts.exchange.hooks;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.keys.ApiKey;

/// A subscriber: an address that is told of what changes.
///
/// @param key        the key with which it was made; it is told while that is good
/// @param generation which of its secrets signs, from 1
/// @param rotated    when the secret before was replaced, or null
/// @param failing    since when nothing could be delivered, or null
/// @param off        since when it is told nothing any more, or null
public record Hook(
        UUID id,
        ApiKey.Id key,
        URI address,
        int generation,
        @Nullable Instant rotated,
        Instant made,
        @Nullable Instant failing,
        @Nullable Instant off) {

    /// No address: it may hold a secret of its own.
    @Override
    public String toString() {
        return "webhook:" + id;
    }
}
