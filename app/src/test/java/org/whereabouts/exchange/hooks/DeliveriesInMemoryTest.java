package org.whereabouts.exchange.hooks;

import java.util.UUID;

class DeliveriesInMemoryTest extends DeliveriesContract {

    @Override
    protected Deliveries deliveries() {
        return new DeliveriesInMemory();
    }

    @Override
    protected UUID hook() {
        return UUID.randomUUID();
    }
}
