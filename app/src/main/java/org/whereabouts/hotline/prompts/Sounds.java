package org.whereabouts.hotline.prompts;

import java.time.Duration;
import java.util.List;
import org.whereabouts.hotline.line.Sound;

/// Sounds put together, and the one sound that is no speech.
public final class Sounds {

    private static final int TONE = 440;
    private static final Duration TONE_LENGTH = Duration.ofMillis(350);
    private static final double LOUDNESS = 6_000;
    /// Below this a recording holds nothing that somebody said: a telephone in a pocket rustles louder.
    private static final int QUIET = 500;
    private static final int FRAME = Sound.RATE / 50;
    /// A fifth of a second of speech is a word.
    private static final int WORD = 10;

    private Sounds() {}

    /// One after the other.
    public static Sound joined(List<Sound> sounds) {
        int size = sounds.stream().mapToInt(Sound::size).sum();
        short[] all = new short[size];
        int at = 0;
        for (Sound one : sounds) {
            System.arraycopy(one.samples(), 0, all, at, one.size());
            at += one.size();
        }
        return Sound.of(all);
    }

    /// The tone after which somebody may speak.
    public static Sound tone() {
        short[] samples = new short[Math.toIntExact(TONE_LENGTH.toMillis() * Sound.RATE / 1000)];
        int fade = Sound.RATE / 100;
        for (int at = 0; at < samples.length; at++) {
            double edge = Math.min(1.0, Math.min(at, samples.length - at) / (double) fade);
            samples[at] = (short) (LOUDNESS * edge * Math.sin(2 * Math.PI * TONE * at / Sound.RATE));
        }
        return Sound.of(samples);
    }

    /// Whether somebody said something: a word's length of it is louder than a quiet room.
    public static boolean isSomethingSaid(Sound sound) {
        short[] samples = sound.samples();
        int loud = 0;
        for (int from = 0; from + FRAME <= samples.length; from += FRAME) {
            long sum = 0;
            for (int at = from; at < from + FRAME; at++) {
                sum += Math.abs(samples[at]);
            }
            loud += sum / FRAME > QUIET ? 1 : 0;
        }
        return loud >= WORD;
    }
}
