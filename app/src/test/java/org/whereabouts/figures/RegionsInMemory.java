package org.whereabouts.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.registry.Operation;

/// Regions in a map.
final class RegionsInMemory implements Regions {

    private final Map<Operation.Id, List<Region>> all = new HashMap<>();

    @Override
    public List<Region> all(Operation.Id operation) {
        return all.getOrDefault(operation, List.of());
    }

    @Override
    public void put(Operation.Id operation, List<Region> regions) {
        all.put(operation, List.copyOf(regions));
    }
}
