package org.whereabouts.publication.guard;

class GuardMemoryInMemoryTest extends GuardMemoryContract {

    private final GuardMemory memory = new GuardMemoryInMemory();

    @Override
    protected GuardMemory memory() {
        return memory;
    }
}
