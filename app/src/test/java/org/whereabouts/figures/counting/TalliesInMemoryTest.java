package org.whereabouts.figures.counting;

import org.whereabouts.registry.Operation;

class TalliesInMemoryTest extends TalliesContract {

    @Override
    protected Tallies editions() {
        return new TalliesInMemory();
    }

    @Override
    protected Operation.Id operation() {
        return new Operation.Id("contract");
    }
}
