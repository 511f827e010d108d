package org.whereabouts.sealing.keys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.sealing.cipher.Bytes;

/// Key pairs in a list.
public final class KeyPairsInMemory implements KeyPairs {

    private final DataKeysInMemory dataKeys;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<UUID> destroyed = new HashSet<>();

    @Nullable
    private Lock lock;

    /// @param dataKeys by which it is known whether a pair may be destroyed
    public KeyPairsInMemory(DataKeysInMemory dataKeys) {
        this.dataKeys = dataKeys;
    }

    @Override
    public Optional<Lock> lock() {
        return Optional.ofNullable(lock);
    }

    @Override
    public void put(Lock fresh) {
        lock = fresh;
    }

    @Override
    public Optional<Pair> current() {
        return pairs.stream().filter(pair -> pair.retired() == null).findFirst();
    }

    @Override
    public List<Pair> all() {
        return pairs.stream()
                .filter(pair -> !destroyed.contains(pair.id()))
                .sorted(Comparator.comparing(Pair::retired, Comparator.nullsFirst(Comparator.<Instant>reverseOrder())))
                .toList();
    }

    @Override
    public void add(Pair pair) {
        if (pair.retired() == null && current().isPresent()) {
            throw new IllegalStateException("there is a current pair");
        }
        pairs.add(pair);
    }

    @Override
    public void retire(UUID id, Instant now) {
        pairs.replaceAll(pair -> pair.id().equals(id) && pair.retired() == null
                ? new Pair(id, pair.made(), now, pair.publicHalf(), pair.locked())
                : pair);
    }

    @Override
    public void lockAnew(UUID id, Bytes locked) {
        pairs.replaceAll(pair ->
                pair.id().equals(id) ? new Pair(id, pair.made(), pair.retired(), pair.publicHalf(), locked) : pair);
    }

    @Override
    public boolean destroy(UUID id, Instant now) {
        boolean may = pairs.stream().anyMatch(pair -> pair.id().equals(id) && pair.retired() != null)
                && !dataKeys.hangOn(id)
                && destroyed.add(id);
        if (may) {
            pairs.replaceAll(pair ->
                    pair.id().equals(id) ? new Pair(id, pair.made(), pair.retired(), pair.publicHalf(), null) : pair);
        }
        return may;
    }
}
