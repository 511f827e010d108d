package org.whereabouts.telegram.sending;

class OutboxInMemoryTest extends OutboxContract {

    @Override
    protected Outbox outbox() {
        return new OutboxInMemory();
    }
}
