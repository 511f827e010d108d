package org.whereabouts.sealing.cipher;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What a sealed thing is bound to: it opens only where the same is said again.
public final class Associated {

    private Associated() {}

    /// The associated data of some words, each behind its length, so that no text can be cut in two ways.
    ///
    /// @param words ids and names of fields
    public static byte[] with(Object... words) {
        List<byte[]> parts = List.of(words).stream()
                .map(word -> Objects.toString(word).getBytes(StandardCharsets.UTF_8))
                .toList();
        int length =
                parts.stream().mapToInt(part -> part.length + Integer.BYTES).sum();
        ByteBuffer data = ByteBuffer.allocate(length);
        parts.forEach(part -> data.putInt(part.length).put(part));
        return data.array();
    }
}
