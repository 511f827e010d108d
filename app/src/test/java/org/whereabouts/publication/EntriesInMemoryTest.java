package org.whereabouts.publication;

class EntriesInMemoryTest extends PublishedEntriesContract {

    @Override
    protected PublishedEntries entries() {
        return new EntriesInMemory();
    }
}
