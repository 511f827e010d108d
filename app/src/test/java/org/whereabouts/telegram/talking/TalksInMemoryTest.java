package org.whereabouts.telegram.talking;

class TalksInMemoryTest extends TalksContract {

    @Override
    protected Talks talks() {
        return new TalksInMemory();
    }
}
