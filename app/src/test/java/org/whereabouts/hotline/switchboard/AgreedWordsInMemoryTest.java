package org.whereabouts.hotline.switchboard;

/// The agreed words of other tests.
class AgreedWordsInMemoryTest extends AgreedWordsContract {

    private final AgreedWords words = new AgreedWordsInMemory();

    @Override
    protected AgreedWords words() {
        return words;
    }
}
