package org.whereabouts.exchange.hooks;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.exchange.hooks.Deliveries.Place;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.finding.Changes.Mark;

/// Adds a subscriber. The first one begins to follow the register in the same transaction, so that no change after it
/// is missed and none before it is told: what was published before, subscribers have from the list.
@Service
class Subscribing {

    private final Hooks hooks;
    private final Deliveries deliveries;
    private final Changes changes;

    Subscribing(Hooks hooks, Deliveries deliveries, Changes changes) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.changes = changes;
    }

    /// Adds it.
    @Transactional
    public void subscribe(Hook hook) {
        Place place = deliveries.await();
        hooks.add(hook);
        if (place.lineage().isEmpty()) {
            deliveries.begin(new Place(changes.lineage(), new Mark(changes.settled(), 0)));
        }
    }
}
