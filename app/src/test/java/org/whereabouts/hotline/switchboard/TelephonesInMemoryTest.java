package org.whereabouts.hotline.switchboard;

/// The telephones of other tests.
class TelephonesInMemoryTest extends TelephonesContract {

    private final Telephones telephones = new TelephonesInMemory();

    @Override
    protected Telephones telephones() {
        return telephones;
    }
}
