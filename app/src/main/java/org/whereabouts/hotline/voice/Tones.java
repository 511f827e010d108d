package org.whereabouts.hotline.voice;

import org.jspecify.annotations.Nullable;

/// Hears keys that are sent as tones in the sound (ITU-T Q.23, Q.24).
public final class Tones {

    /*
     * Goertzel's filters at the eight frequencies, over windows of 112 samples that begin every 56: so short that a tone
     * may be off by 1.5 % and is still seen, and so long that the next frequency of its group falls into a null. A window
     * is a key when its two strongest tones hold most of its energy, stand out from their neighbours, and neither is much
     * weaker than the other (twist). A key counts when three windows in a row agree, 28 ms: Q.24 asks for keys of 40 ms
     * to be heard and for those under 24 ms to be ignored, and speech rarely holds two lines for so long.
     */
    private static final int WINDOW = 112;
    private static final int HOP = 56;
    private static final int RUN = 3;
    private static final double[] LOW = {697, 770, 852, 941};
    private static final double[] HIGH = {1209, 1336, 1477, 1633};
    private static final String KEYS = "123A456B789C*0#D";
    /// About −42 dB of full scale.
    private static final double FAINTEST = 250.0 * 250.0;
    private static final double TWIST = 8;
    private static final double NEIGHBOUR = 6;
    private static final double SHARE = 0.76;
    private static final char NONE = ' ';

    private final short[] window = new short[WINDOW];
    private int filled;
    private int run;
    private char last = NONE;
    private char current = NONE;

    /// Listens to more of the sound.
    ///
    /// @return the key that has now been heard, if one has
    public @Nullable Character hear(short[] samples, int size) {
        Character pressed = null;
        for (int i = 0; i < size; i++) {
            window[filled++] = samples[i];
            if (filled == WINDOW) {
                pressed = judge() ? (Character) current : pressed;
                System.arraycopy(window, HOP, window, 0, WINDOW - HOP);
                filled = WINDOW - HOP;
            }
        }
        return pressed;
    }

    /// How many samples a key has lasted when it is noticed.
    public static int notice() {
        return WINDOW + (RUN - 1) * HOP;
    }

    /// Whether a key is being heard.
    public boolean sounding() {
        return current != NONE;
    }

    private boolean judge() {
        char key = key();
        run = key == last ? run + 1 : 1;
        last = key;
        if (run < RUN || key == current) {
            return false;
        }
        current = key;
        return key != NONE;
    }

    private char key() {
        double total = 0;
        for (short sample : window) {
            total += (double) sample * sample;
        }
        if (total < FAINTEST * WINDOW) {
            return NONE;
        }
        double[] low = powers(LOW);
        double[] high = powers(HIGH);
        int row = strongest(low);
        int column = strongest(high);
        boolean clear = standsOut(low, row)
                && standsOut(high, column)
                && low[row] < high[column] * TWIST
                && high[column] < low[row] * TWIST
                && low[row] + high[column] > SHARE * total * WINDOW / 2;
        return clear ? KEYS.charAt(4 * row + column) : NONE;
    }

    private double[] powers(double[] frequencies) {
        double[] powers = new double[frequencies.length];
        for (int f = 0; f < frequencies.length; f++) {
            double twice = 2 * Math.cos(2 * Math.PI * frequencies[f] / 8000);
            double before = 0;
            double beforeThat = 0;
            for (short sample : window) {
                double now = sample + twice * before - beforeThat;
                beforeThat = before;
                before = now;
            }
            powers[f] = before * before + beforeThat * beforeThat - twice * before * beforeThat;
        }
        return powers;
    }

    private static int strongest(double[] powers) {
        int best = 0;
        for (int i = 1; i < powers.length; i++) {
            best = powers[i] > powers[best] ? i : best;
        }
        return best;
    }

    private static boolean standsOut(double[] powers, int best) {
        for (int i = 0; i < powers.length; i++) {
            if (i != best && powers[i] * NEIGHBOUR > powers[best]) {
                return false;
            }
        }
        return true;
    }
}
