package org.whereabouts.hotline.voice;

import java.util.Arrays;

/// What one side says, made even: packets come early, late, or in another order, and leave 20 ms at a time.
public final class Playout implements Source {

    /*
     * A ring of samples, addressed by the time of their packets. Reading begins DELAY behind the first packet. A packet
     * that is too late moves reading back by a frame, so that its fellows are heard; when two seconds went by with more
     * in hand than is needed, reading skips a frame. What never came is silence. Only the clock's thread comes here.
     */
    private static final int RING = 8192;
    private static final int DELAY = 480;
    private static final int MOST = 2400;
    private static final int SPARE = 320;
    private static final int PATIENCE = 100;

    private final short[] ring = new short[RING];
    private boolean begun;
    private int read;
    private int end;
    private int least = Integer.MAX_VALUE;
    private int reads;

    /// Takes what a packet held.
    public void put(int time, short[] samples, int size) {
        int ahead = time - read;
        if (!begun || ahead < -MOST || ahead + size > RING) {
            begin(time);
            ahead = DELAY;
        }
        if (ahead < 0) {
            read -= size;
            ahead = time - read;
        }
        for (int i = Math.max(0, -ahead); i < size; i++) {
            ring[time + i & RING - 1] = samples[i];
        }
        end = time + size - end > 0 ? time + size : end;
    }

    private void begin(int time) {
        Arrays.fill(ring, (short) 0);
        begun = true;
        read = time - DELAY;
        end = time;
        least = Integer.MAX_VALUE;
        reads = 0;
    }

    @Override
    public boolean next(short[] frame) {
        for (int i = 0; i < frame.length; i++) {
            frame[i] = ring[read + i & RING - 1];
            ring[read + i & RING - 1] = 0;
        }
        if (begun) {
            read += frame.length;
            slim(frame.length);
        }
        return true;
    }

    private void slim(int frame) {
        least = Math.min(least, end - read);
        if (++reads >= PATIENCE) {
            if (least > SPARE + frame) {
                read += frame;
            }
            least = Integer.MAX_VALUE;
            reads = 0;
        }
    }
}
