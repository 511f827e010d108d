package org.whereabouts.publication.channel;

import org.whereabouts.publication.EntriesForTests;
import org.whereabouts.publication.PublishedEntries;

class ReceiptsInMemoryTest extends ReceiptsContract {

    @Override
    protected PublishedEntries entries() {
        return EntriesForTests.empty();
    }

    @Override
    protected Receipts receipts(PublishedEntries entries) {
        return new ReceiptsInMemory(entries);
    }
}
