package org.whereabouts.exchange.pfif.telling;

import org.whereabouts.registry.Operation;

class ReceivedInMemoryTest extends ReceivedContract {

    @Override
    protected Received received() {
        return new ReceivedInMemory();
    }

    @Override
    protected Operation.Id operation() {
        return new Operation.Id("contract");
    }
}
