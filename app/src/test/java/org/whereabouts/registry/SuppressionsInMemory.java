package org.whereabouts.registry;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whereabouts.registry.suppression.SuppressedKey;
import org.whereabouts.registry.suppression.Suppressions;

/// Suppressed keys in a map.
public final class SuppressionsInMemory implements Suppressions {

    private final Map<SuppressedKey, Kept> all = new HashMap<>();

    private record Kept(Operation.Id operation, Why why) {}

    @Override
    public int suppress(Operation.Id operation, Collection<SuppressedKey> keys, Why why, Instant now) {
        int before = all.size();
        keys.forEach(key -> all.putIfAbsent(key, new Kept(operation, why)));
        return all.size() - before;
    }

    @Override
    public boolean lift(SuppressedKey key) {
        return all.remove(key) != null;
    }

    @Override
    public Optional<Why> find(SuppressedKey key) {
        return Optional.ofNullable(all.get(key)).map(Kept::why);
    }

    @Override
    public Suppressed of(Operation.Id operation) {
        return new Suppressed(
                operation,
                all.entrySet().stream()
                        .filter(entry -> entry.getValue().operation().equals(operation))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
