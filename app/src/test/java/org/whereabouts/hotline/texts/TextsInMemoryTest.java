package org.whereabouts.hotline.texts;

/// The answered texts of other tests.
class TextsInMemoryTest extends TextsContract {

    private final Texts texts = new TextsInMemory();

    @Override
    protected Texts texts() {
        return texts;
    }
}
