package org.whereabouts.telegram.receiving;

class InboxInMemoryTest extends InboxContract {

    @Override
    protected Inbox inbox() {
        return new InboxInMemory();
    }
}
