package org.whereabouts.exchange.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.access.keys.ApiKey;

/// What was received, in a map.
final class ReceivedInMemory implements Received {

    private final Map<Name, Receipt> all = new HashMap<>();

    private record Name(ApiKey.Id key, String text) {}

    @Override
    public boolean add(ApiKey.Id key, String name, Receipt receipt, Instant at) {
        return all.putIfAbsent(new Name(key, name), receipt) == null;
    }

    @Override
    public Optional<Receipt> find(ApiKey.Id key, String name) {
        return Optional.ofNullable(all.get(new Name(key, name)));
    }
}
