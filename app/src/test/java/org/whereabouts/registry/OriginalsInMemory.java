package org.whereabouts.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.whereabouts.audit.Sha256;

/// Originals in a map.
final class OriginalsInMemory implements Originals {

    private final RegisterInMemory register;

    OriginalsInMemory(RegisterInMemory register) {
        this.register = register;
    }

    @Override
    public Original keep(Path file, String name, String mediaType) throws IOException {
        return keep(Files.readAllBytes(file), name, mediaType);
    }

    @Override
    public Original keep(byte[] content, String name, String mediaType) {
        var original = new Original(Sha256.of(content), name, mediaType, content.length);
        return register.originals
                .computeIfAbsent(original.sha256(), digest -> new Kept(original, content.clone()))
                .original();
    }

    @Override
    public Optional<Original> find(Sha256 sha256) {
        return Optional.ofNullable(register.originals.get(sha256)).map(Kept::original);
    }

    @Override
    public void copy(Sha256 sha256, OutputStream target) throws IOException {
        Kept kept = register.originals.get(sha256);
        if (kept != null) {
            target.write(kept.content());
        }
    }

    /// What came in.
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
    record Kept(Original original, byte[] content) {}
}
