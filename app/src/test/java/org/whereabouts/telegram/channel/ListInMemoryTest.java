package org.whereabouts.telegram.channel;

class ListInMemoryTest extends ListContract {

    @Override
    protected Kept list() {
        var list = new ListInMemory();
        return new Kept(list.posts(), list.places(), list.receipts());
    }
}
