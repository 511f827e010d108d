package org.whereabouts.publication.guard;

import java.nio.charset.StandardCharsets;
import org.whereabouts.audit.Sha256;

final class GuardMemoryInMemory implements GuardMemory {

    private final byte[] key = Sha256.of("invented".getBytes(StandardCharsets.UTF_8))
            .hex()
            .substring(0, 32)
            .getBytes(StandardCharsets.US_ASCII);
    private volatile Setting setting = Setting.BY_ITSELF;

    @Override
    public byte[] key() {
        return key.clone();
    }

    @Override
    public Setting setting() {
        return setting;
    }

    @Override
    public boolean set(Setting wanted) {
        boolean other = setting != wanted;
        setting = wanted;
        return other;
    }
}
