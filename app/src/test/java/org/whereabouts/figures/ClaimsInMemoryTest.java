package org.whereabouts.figures;

import org.whereabouts.registry.Operation;

class ClaimsInMemoryTest extends ClaimsContract {

    @Override
    protected Claims claims() {
        return new ClaimsInMemory();
    }

    @Override
    protected Operation.Id operation() {
        return new Operation.Id("contract");
    }
}
