package org.whereabouts.exchange.pfif;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.whereabouts.registry.Operation;

/// Counts what the feeds have, as Person Finder's statistics do.
@Service
public class CountingRecords {

    private final Movements movements;

    CountingRecords(Movements movements) {
        this.movements = movements;
    }

    /// Counts.
    public Map<String, Map<String, Long>> count(Operation.Id operation) {
        Movements.Size size = movements.size(operation);
        return Map.of(
                "person",
                Map.of("all", size.told(), "is_expired=TRUE", size.hidden()),
                "note",
                // Nothing is told that nobody decided to publish, and what is held back is not counted to anybody.
                Map.of("all", size.notes(), "hidden=FALSE,reviewed=TRUE", size.notes()));
    }
}
