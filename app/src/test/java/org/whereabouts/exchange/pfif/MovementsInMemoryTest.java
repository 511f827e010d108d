package org.whereabouts.exchange.pfif;

class MovementsInMemoryTest extends MovementsContract {

    @Override
    protected Movements movements() {
        return new MovementsInMemory();
    }
}
