package org.whereabouts.matching.clustering;

import java.util.Arrays;

/// A list of numbers that grows, four bytes each.
final class Ints {

    private int[] values = new int[1 << 10];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int at) {
        return values[at];
    }

    int size() {
        return size;
    }
}
