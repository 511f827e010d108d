package org.whereabouts.access.keys;

class ApiKeysInMemoryTest extends ApiKeysContract {

    private final ApiKeys keys = new ApiKeysInMemory();

    @Override
    protected ApiKeys keys() {
        return keys;
    }
}
