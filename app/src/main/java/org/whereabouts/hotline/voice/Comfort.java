package org.whereabouts.hotline.voice;

import java.util.Random;

/// The hush of an open line: so faint that it is hardly heard, and its absence would be taken for the end of the call.
public final class Comfort implements Source {

    private static final int SIZE = 8000;
    private static final int FAINT = 12;
    private static final short[] HUSH = hush();

    private int at;

    @Override
    public boolean next(short[] frame) {
        System.arraycopy(HUSH, at, frame, 0, frame.length);
        at = (at + frame.length) % (SIZE - frame.length);
        return true;
    }

    private static short[] hush() {
        var random = new Random(7);
        short[] hush = new short[SIZE];
        for (int i = 0; i < SIZE; i++) {
            hush[i] = (short) random.nextInt(-FAINT, FAINT + 1);
        }
        return hush;
    }
}
