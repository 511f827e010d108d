package org.whereabouts.hotline.left;

/// The call-backs of other tests.
class CallBacksInMemoryTest extends CallBacksContract {

    private final CallBacks callBacks = new CallBacksInMemory();

    @Override
    protected CallBacks callBacks() {
        return callBacks;
    }
}
