package org.whereabouts.sealing.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.sealing.Subject;

/// Data keys in a map.
public final class DataKeysInMemory implements DataKeys {

    private final Map<UUID, Wrapped> keys = new LinkedHashMap<>();

    @Override
    public void add(Wrapped key) {
        keys.put(key.id(), key);
    }

    @Override
    public List<Wrapped> of(Subject subject) {
        return keys.values().stream()
                .filter(key -> key.subject().equals(subject))
                .toList();
    }

    @Override
    public List<Wrapped> among(Collection<UUID> ids) {
        return keys.values().stream().filter(key -> ids.contains(key.id())).toList();
    }

    @Override
    public List<Wrapped> wrappedBy(UUID pair, boolean slowOnly, @Nullable UUID after, int most) {
        // PostgreSQL orders ids by their bytes without a sign, and so do their texts.
        return keys.values().stream()
                .filter(key -> key.pair().equals(pair) && (!slowOnly || key.way() == Way.PUBLIC))
                .filter(key -> after == null || key.id().toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(key -> key.id().toString()))
                .limit(most)
                .toList();
    }

    @Override
    public void replace(Collection<Wrapped> fresh) {
        fresh.forEach(key -> keys.computeIfPresent(key.id(), (id, old) -> key));
    }

    @Override
    public int destroy(Subject subject) {
        List<Wrapped> its = of(subject);
        its.forEach(key -> keys.remove(key.id()));
        return its.size();
    }

    @Override
    public List<Count> count() {
        List<Count> counts = new ArrayList<>();
        keys.values().stream()
                .collect(Collectors.groupingBy(
                        Wrapped::pair, Collectors.groupingBy(Wrapped::way, Collectors.counting())))
                .forEach((pair, ways) -> ways.forEach((way, number) -> counts.add(new Count(pair, way, number))));
        return counts;
    }

    boolean hangOn(UUID pair) {
        return keys.values().stream().anyMatch(key -> key.pair().equals(pair));
    }
}
