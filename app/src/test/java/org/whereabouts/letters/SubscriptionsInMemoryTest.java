package org.whereabouts.letters;

class SubscriptionsInMemoryTest extends SubscriptionsContract {

    @Override
    protected Subscriptions subscriptions() {
        return new SubscriptionsInMemory();
    }
}
