package org.whereabouts.enquiries.draft;

class DraftsInMemoryTest extends DraftsContract {

    @Override
    protected Drafts drafts() {
        return new DraftsInMemory();
    }
}
