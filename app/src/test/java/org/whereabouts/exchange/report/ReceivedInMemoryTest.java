package org.whereabouts.exchange.report;

import org.whereabouts.access.keys.ApiKey;

class ReceivedInMemoryTest extends ReceivedContract {

    @Override
    protected Received received() {
        return new ReceivedInMemory();
    }

    @Override
    protected ApiKey.Id key() {
        return ApiKey.Id.fresh();
    }
}
