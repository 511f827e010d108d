package org.whereabouts.registry;

import org.whereabouts.registry.suppression.Suppressions;

class SuppressionsInMemoryTest extends SuppressionsContract {

    @Override
    protected Suppressions suppressions() {
        return new SuppressionsInMemory();
    }
}
