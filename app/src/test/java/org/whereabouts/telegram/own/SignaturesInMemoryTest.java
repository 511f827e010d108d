package org.whereabouts.telegram.own;

class SignaturesInMemoryTest extends SignaturesContract {

    @Override
    protected Signatures signatures() {
        return new SignaturesInMemory();
    }
}
