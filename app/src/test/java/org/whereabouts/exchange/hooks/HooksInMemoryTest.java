package org.whereabouts.exchange.hooks;

import java.util.HashSet;
import java.util.Set;
import org.whereabouts.access.keys.ApiKey;

class HooksInMemoryTest extends HooksContract {

    private final Set<ApiKey.Id> revoked = new HashSet<>();

    @Override
    protected Hooks hooks() {
        return new HooksInMemory(key -> !revoked.contains(key));
    }

    @Override
    protected ApiKey.Id key() {
        return ApiKey.Id.fresh();
    }

    @Override
    protected void revoke(ApiKey.Id key) {
        revoked.add(key);
    }
}
