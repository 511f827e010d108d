package org.whereabouts.hotline.line;

import java.time.Duration;
import java.util.Arrays;

/// Something to be heard: 8,000 samples a second, one channel, 16 bits, signed.
public final class Sound {

    /// Samples in a second.
    public static final int RATE = 8_000;

    /// Nothing to be heard, for no time.
    public static final Sound NONE = new Sound(new short[0]);

    private final short[] samples;

    private Sound(short[] samples) {
        this.samples = samples;
    }

    /// Of samples; a copy is kept.
    public static Sound of(short... samples) {
        return new Sound(samples.clone());
    }

    /// Silence of some length.
    public static Sound silence(Duration length) {
        return new Sound(new short[samples(length)]);
    }

    /// This one, and then another.
    public Sound then(Sound other) {
        short[] both = Arrays.copyOf(samples, samples.length + other.samples.length);
        System.arraycopy(other.samples, 0, both, samples.length, other.samples.length);
        return new Sound(both);
    }

    /// How long it is.
    public Duration length() {
        return Duration.ofNanos(samples.length * 1_000_000_000L / RATE);
    }

    /// How many samples.
    public int size() {
        return samples.length;
    }

    /// The samples; a copy.
    public short[] samples() {
        return samples.clone();
    }

    /// Puts samples into an array, and silence where there are none.
    ///
    /// @param from the first, counted from 0
    /// @param into is filled
    public void copy(int from, short[] into) {
        int there = Math.clamp(samples.length - from, 0, into.length);
        System.arraycopy(samples, Math.min(from, samples.length), into, 0, there);
        Arrays.fill(into, there, into.length, (short) 0);
    }

    private static int samples(Duration length) {
        return Math.toIntExact(length.toMillis() * RATE / 1000);
    }

    @Override
    public String toString() {
        return "sound of " + length().toMillis() + " ms";
    }
}
