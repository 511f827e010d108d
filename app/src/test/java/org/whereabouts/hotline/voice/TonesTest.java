package org.whereabouts.hotline.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.phone.Sounds;

/// Keys as tones: what ITU-T Q.24 asks to be heard is heard, and what is no key is none.
class TonesTest {

    private static final String KEYS = "1234567890*#ABCD";

    private static String heard(Sound sound, Law law) {
        short[] samples = Sounds.pressed(sound, law);
        var tones = new Tones();
        var keys = new StringBuilder();
        for (int at = 0; at + 160 <= samples.length; at += 160) {
            Character key = tones.hear(java.util.Arrays.copyOfRange(samples, at, at + 160), 160);
            if (key != null) {
                keys.append(key);
            }
        }
        return keys.toString();
    }

    private static Sound spelled(int on, int pause, double amplitude, double off) {
        Sound all = Sound.silence(Duration.ofMillis(33));
        for (char key : (KEYS + "55").toCharArray()) {
            all = all.then(Sounds.tone(key, on, amplitude, off)).then(Sound.silence(Duration.ofMillis(pause)));
        }
        return all.then(Sound.silence(Duration.ofMillis(100)));
    }

    @Test
    void hearsShortFaintAndMistunedKeysAndTheSameOneTwice() {
        for (Law law : Law.values()) {
            assertThat(heard(spelled(100, 100, 6000, 0), law)).isEqualTo(KEYS + "55");
            assertThat(heard(spelled(40, 40, 6000, 0), law)).isEqualTo(KEYS + "55");
            assertThat(heard(spelled(60, 60, 500, 0), law)).isEqualTo(KEYS + "55");
            assertThat(heard(spelled(60, 60, 6000, 0.015), law)).isEqualTo(KEYS + "55");
            assertThat(heard(spelled(60, 60, 6000, -0.015), law)).isEqualTo(KEYS + "55");
        }
    }

    @Test
    void takesNothingElseForAKey() {
        assertThat(heard(spelled(15, 60, 6000, 0), Law.A)).isEmpty();
        assertThat(heard(Sounds.sweep(30_000, 200, 3800), Law.A)).isEmpty();
        assertThat(heard(voice(120), Law.A)).isEmpty();
    }

    /// Something like speech: a buzz of many harmonics whose pitch and formants wander, for some seconds.
    private static Sound voice(int seconds) {
        var random = new Random(3);
        short[] samples = new short[seconds * 8000];
        double pitch = 120;
        double formant = 700;
        double[] phases = new double[28];
        for (int i = 0; i < samples.length; i++) {
            if (i % 800 == 0) {
                pitch = 90 + 160 * random.nextDouble();
                formant = 300 + 2000 * random.nextDouble();
            }
            double value = 0;
            for (int h = 1; h < phases.length && h * pitch < 3800; h++) {
                phases[h] += 2 * Math.PI * h * pitch / 8000;
                double distance = (h * pitch - formant) / 300;
                value += Math.sin(phases[h]) * (0.05 + Math.exp(-distance * distance));
            }
            samples[i] = (short) (4000 * value);
        }
        return Sound.of(samples);
    }
}
