package org.whereabouts.intake.edition;

class EditionsInMemoryTest extends EditionsContract {

    private final Editions editions = new EditionsInMemory();

    @Override
    protected Editions editions() {
        return editions;
    }
}
