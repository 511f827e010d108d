package org.whereabouts.matching.clustering;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Many short texts, a byte a letter of English and two of Russian, and none of the cost of objects.
final class Texts {

    private static final int CHUNK_BITS = 22;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private final List<byte[]> chunks = new ArrayList<>();
    private final Ints starts = new Ints();
    private final Ints lengths = new Ints();
    private int used;

    void add(String text) {
        var all = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(all.length, CHUNK);
        if (chunks.isEmpty() || used + length > CHUNK) {
            chunks.add(new byte[CHUNK]);
            used = 0;
        }
        System.arraycopy(all, 0, chunks.getLast(), used, length);
        starts.add((chunks.size() - 1) << CHUNK_BITS | used);
        lengths.add(length);
        used += length;
    }

    String get(int number) {
        int start = starts.get(number);
        return new String(
                chunks.get(start >>> CHUNK_BITS), start & (CHUNK - 1), lengths.get(number), StandardCharsets.UTF_8);
    }
}
