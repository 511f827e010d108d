package org.whereabouts.sealing.keys;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.sealing.Subject;

/// Tombstones in a list.
public final class TombstonesInMemory implements Erasures {

    private final List<Tombstone> stones = new ArrayList<>();

    @Override
    public boolean admits(Subject subject) {
        return stones.stream().noneMatch(stone -> stone.subject().equals(subject));
    }

    @Override
    public boolean put(Tombstone tombstone) {
        return admits(tombstone.subject()) && stones.add(tombstone);
    }

    @Override
    public List<Tombstone> all() {
        return List.copyOf(stones);
    }
}
