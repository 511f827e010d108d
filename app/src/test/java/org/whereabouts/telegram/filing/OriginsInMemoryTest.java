package org.whereabouts.telegram.filing;

class OriginsInMemoryTest extends OriginsContract {

    @Override
    protected Origins origins() {
        return new OriginsInMemory();
    }
}
