package org.whereabouts.figures;

import org.whereabouts.registry.Operation;

class RegionsInMemoryTest extends RegionsContract {

    @Override
    protected Regions regions() {
        return new RegionsInMemory();
    }

    @Override
    protected Operation.Id operation() {
        return new Operation.Id("contract");
    }
}
