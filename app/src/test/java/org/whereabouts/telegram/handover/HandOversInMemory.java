package org.whereabouts.telegram.handover;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.telegram.own.Locked;

/// Links for the length of a test.
public final class HandOversInMemory implements HandOvers {

    private final Map<String, Link> all = new HashMap<>();

    private record Link(Instant expires, Locked sealed) {}

    @Override
    public void put(String digest, Instant expires, Locked sealed) {
        all.put(digest, new Link(expires, sealed));
    }

    @Override
    public Optional<Locked> take(String digest, Instant now) {
        Link link = all.get(digest);
        if (link == null || !link.expires().isAfter(now)) {
            return Optional.empty();
        }
        all.remove(digest);
        return Optional.of(link.sealed());
    }

    @Override
    public void forget(Instant now) {
        all.values().removeIf(one -> !one.expires().isAfter(now));
    }
}
