package org.whereabouts.hotline.calls;

/// The calls of other tests.
class CallsInMemoryTest extends CallsContract {

    private final Calls calls = new CallsInMemory();

    @Override
    protected Calls calls() {
        return calls;
    }
}
