package org.whereabouts.registry;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whereabouts.registry.suppression.SuppressedKey;
import org.whereabouts.registry.suppression.Suppressions;

/// Suppressed keys in a map.
public final class SuppressionsInMemory implements Suppressions {

    private final Map<SuppressedKey, Kept> all = new HashMap<>();

    private record Kept(Operation.Id operation, Why why, Instant since) {}

    @Override
    public int suppress(Operation.Id operation, Collection<SuppressedKey> keys, Why why, Instant now) {
        int before = all.size();
        keys.forEach(key -> all.putIfAbsent(key, new Kept(operation, why, now)));
        return all.size() - before;
    }

    @Override
    public boolean lift(SuppressedKey key) {
        return all.remove(key) != null;
    }

    @Override
    public int liftWith(SuppressedKey key) {
        Kept kept = all.get(key);
        int before = all.size();
        all.values().removeIf(one -> one.equals(kept));
        return before - all.size();
    }

    @Override
    public List<Deed> list(int most) {
        Map<Kept, List<SuppressedKey>> deeds = all.keySet().stream()
                .sorted(Comparator.comparing(key -> key.digest().hex()))
                .collect(Collectors.groupingBy(key -> Objects.requireNonNull(all.get(key))));
        return deeds.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Kept, List<SuppressedKey>> one) ->
                                one.getKey().since())
                        .reversed())
                .limit(most)
                .map(one -> new Deed(
                        one.getValue().getFirst(),
                        one.getKey().operation(),
                        one.getKey().why(),
                        one.getKey().since(),
                        one.getValue().size()))
                .toList();
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
