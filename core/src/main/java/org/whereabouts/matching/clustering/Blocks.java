package org.whereabouts.matching.clustering;

import java.util.Arrays;

/// The rows of some blocks, in one array of numbers: forty bits of the block, twenty-four of the row.
final class Blocks {

    /// As many rows as a number of twenty-four bits can tell apart.
    static final int MOST_ROWS = 1 << 24;

    private static final int ROW_BITS = 24;

    private final int parts;
    private final int part;
    private long[] entries = new long[1 << 16];
    private int size;

    /// @param parts into how many parts all blocks are divided, so that one fits into memory
    /// @param part  which of them these are, from 0
    Blocks(int parts, int part) {
        this.parts = parts;
        this.part = part;
    }

    void add(long block, int row) {
        if (Long.remainderUnsigned(block, parts) != part) {
            return;
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size + (size >> 1));
        }
        entries[size++] = (block << ROW_BITS) | row;
    }

    /// Brings the rows of each block together.
    void sort() {
        Arrays.parallelSort(entries, 0, size);
    }

    int size() {
        return size;
    }

    /// The row of an entry.
    int row(int at) {
        return (int) (entries[at] & (MOST_ROWS - 1));
    }

    /// Where the block of an entry ends.
    int end(int start) {
        long block = entries[start] >>> ROW_BITS;
        int end = start + 1;
        while (end < size && entries[end] >>> ROW_BITS == block) {
            end++;
        }
        return end;
    }

    /// The beginning of a block at or after a place.
    int beginning(int at) {
        return at <= 0 ? 0 : at >= size ? size : end(at - 1);
    }
}
