package org.whereabouts.hotline.voice;

import java.util.Arrays;
import org.whereabouts.hotline.line.Sound;

/// What a caller says, as it is recorded.
public final class Tape {

    /*
     * A sample lies where the time of its packet says, so a recording is whole whatever the network does to the order
     * and the pace of the packets. A time that leaps more than a second away from the clock is another count (another
     * sender, a call taken back from hold): it goes on at the end. Who speaks is told from noise by its energy beside
     * the quietest of late, a floor that falls at once and rises by half a percent every 20 ms.
     */
    private static final int LEAP = Sound.RATE;
    private static final int FRAME = 160;
    private static final double FAINTEST = 60;
    private static final double ABOVE = 2.5;
    private static final double RISE = 1.005;

    private final int longest;
    private final int patience;
    private short[] samples = new short[Sound.RATE];
    private int size;
    private boolean begun;
    private int origin;
    private int frames;
    private int quiet;
    private double floor = FAINTEST;
    private boolean heard;

    /// @param longest  how many samples at most
    /// @param patience after how many samples of silence it is at its end
    public Tape(int longest, int patience) {
        this.longest = longest;
        this.patience = patience;
    }

    /// What was recorded.
    public synchronized Sound sound() {
        return Sound.of(Arrays.copyOf(samples, size));
    }

    /// Takes what a packet held.
    public synchronized void put(int time, short[] more, int count) {
        int at = time - origin;
        if (!begun || Math.abs(at - frames * FRAME) > LEAP) {
            begun = true;
            origin = time - Math.max(size, frames * FRAME);
            at = time - origin;
        }
        int from = Math.max(0, -at);
        int to = Math.min(count, longest - at);
        if (from < to) {
            room(at + to);
            System.arraycopy(more, from, samples, at + from, to - from);
            size = Math.max(size, at + to);
        }
        heard |= speaks(more, count);
    }

    /// Silences the last of it, because it was a key.
    public synchronized void silence(int last) {
        Arrays.fill(samples, Math.max(0, size - last), size, (short) 0);
    }

    /// One more frame of time went by.
    ///
    /// @return whether this is its end
    public synchronized boolean over() {
        frames++;
        quiet = heard ? 0 : quiet + FRAME;
        heard = false;
        return frames * FRAME >= longest || quiet >= patience;
    }

    private boolean speaks(short[] more, int count) {
        double energy = 0;
        for (int i = 0; i < count; i++) {
            energy += (double) more[i] * more[i];
        }
        double level = Math.sqrt(energy / Math.max(1, count));
        floor = Math.max(FAINTEST, Math.min(level, floor * RISE));
        return level > floor * ABOVE;
    }

    private void room(int needed) {
        if (needed > samples.length) {
            samples = Arrays.copyOf(samples, Math.min(longest, Math.max(needed, samples.length * 2)));
        }
    }
}
