package org.whereabouts.publication.correction;

class CorrectionsInMemoryTest extends CorrectionsContract {

    @Override
    protected Corrections corrections() {
        return new CorrectionsInMemory();
    }
}
