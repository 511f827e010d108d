package org.whereabouts.sources.mailbox.letter;

import org.whereabouts.sources.Document;

class LettersInMemoryTest extends LettersContract {

    private final Letters letters = new LettersInMemory();

    @Override
    protected Letters letters() {
        return letters;
    }

    @Override
    protected Document.Id document() {
        return new Document.Id(17);
    }
}
