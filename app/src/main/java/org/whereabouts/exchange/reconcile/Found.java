package org.whereabouts.exchange.reconcile;

import java.util.List;

/// An entry that a query may mean, as the interface has it.
///
/// @param score    0 to 100; more is closer
/// @param match    whether it is surely the one, and nothing else is close
/// @param features what was compared, in bits of evidence
record Found(
        String id,
        String name,
        String description,
        double score,
        boolean match,
        List<Weighed> features,
        List<Thing> type) {

    /// One thing that was compared, and what it weighs.
    record Weighed(String id, double value) {}
}
