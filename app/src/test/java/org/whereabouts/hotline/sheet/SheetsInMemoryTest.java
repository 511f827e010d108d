package org.whereabouts.hotline.sheet;

/// The sheets of other tests.
class SheetsInMemoryTest extends SheetsContract {

    private final Sheets sheets = new SheetsInMemory();

    @Override
    protected Sheets sheets() {
        return sheets;
    }
}
