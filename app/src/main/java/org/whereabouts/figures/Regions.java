package org.whereabouts.figures;

import java.util.List;
import org.whereabouts.registry.Operation;

/// The regions that an operation names.
public interface Regions {

    /// All of them, in the order in which they were named.
    List<Region> all(Operation.Id operation);

    /// Names the regions of an operation, instead of those named before.
    void put(Operation.Id operation, List<Region> regions);
}
