package org.whereabouts.hotline.phone;

import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.voice.Law;

/// Sounds for tests, and how to find them again in what was heard.
public final class Sounds {

    private static final double[] LOW = {697, 770, 852, 941};
    private static final double[] HIGH = {1209, 1336, 1477, 1633};
    private static final String KEYS = "123A456B789C*0#D";

    private Sounds() {}

    /// A sweep: no two moments of it are alike, so that a part that is missing, doubled or elsewhere is noticed.
    public static Sound sweep(int millis, double from, double to) {
        short[] samples = new short[millis * 8];
        double phase = 0;
        for (int i = 0; i < samples.length; i++) {
            phase += 2 * Math.PI * (from + (to - from) * i / samples.length) / 8000;
            samples[i] = (short) (9000 * Math.sin(phase));
        }
        return Sound.of(samples);
    }

    /// A key as a tone.
    public static Sound tone(char key, int millis, double amplitude, double off) {
        int at = KEYS.indexOf(key);
        short[] samples = new short[millis * 8];
        for (int i = 0; i < samples.length; i++) {
            double t = 2 * Math.PI * i * (1 + off) / 8000;
            samples[i] = (short) (amplitude * (Math.sin(LOW[at / 4] * t) + Math.sin(HIGH[at % 4] * t)));
        }
        return Sound.of(samples);
    }

    /// What is left of a sound after it went over the line.
    public static short[] pressed(Sound sound, Law law) {
        short[] samples = sound.samples();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = law.decode(law.encode(samples[i]));
        }
        return samples;
    }

    /// Where a sound begins in what was heard, sample for sample; -1 where it is not.
    public static int find(short[] sound, short[] heard) {
        for (int at = 0; at + sound.length <= heard.length; at++) {
            int i = 0;
            while (i < sound.length && heard[at + i] == sound[i]) {
                i++;
            }
            if (i == sound.length) {
                return at;
            }
        }
        return -1;
    }

    /// The same, where another may have rounded otherwise: each sample within a step of the code.
    public static int findNear(short[] sound, short[] heard) {
        for (int at = 0; at + sound.length <= heard.length; at++) {
            int i = 0;
            while (i < sound.length && Math.abs(heard[at + i] - sound[i]) <= 32 + Math.abs(sound[i]) / 12) {
                i++;
            }
            if (i == sound.length) {
                return at;
            }
        }
        return -1;
    }

    /// How alike a sound is to the part of what was heard that is most like it: 1 for the same.
    public static double alike(Sound sound, short[] heard) {
        short[] wanted = sound.samples();
        double best = 0;
        for (int at = 0; at + wanted.length <= heard.length; at++) {
            double both = 0;
            double ours = 0;
            double theirs = 0;
            for (int i = 0; i < wanted.length; i += 3) {
                both += (double) wanted[i] * heard[at + i];
                ours += (double) wanted[i] * wanted[i];
                theirs += (double) heard[at + i] * heard[at + i];
            }
            best = Math.max(best, both / Math.sqrt(ours * theirs + 1));
        }
        return best;
    }
}
