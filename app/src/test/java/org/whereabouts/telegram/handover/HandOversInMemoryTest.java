package org.whereabouts.telegram.handover;

class HandOversInMemoryTest extends HandOversContract {

    @Override
    protected HandOvers handOvers() {
        return new HandOversInMemory();
    }
}
