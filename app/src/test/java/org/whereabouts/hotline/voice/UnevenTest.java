package org.whereabouts.hotline.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.phone.Sounds;

/// Packets come late, twice, in another order, or not: what was said stays whole.
class UnevenTest {

    private static final int FRAME = 160;
    private final Sound said = Sounds.sweep(3000, 300, 3000);

    private short[] frame(int number) {
        short[] frame = new short[FRAME];
        said.copy(number * FRAME, frame);
        return frame;
    }

    @Test
    void aRecordingIsWholeWhateverTheOrder() {
        var tape = new Tape(60 * 8000, 8000);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < said.size() / FRAME; i++) {
            order.add(i);
        }
        for (int i = 0; i + 4 < order.size(); i += 4) {
            Collections.shuffle(order.subList(i == 0 ? 1 : i, i + 4), new Random(i));
        }
        for (int number : order) {
            tape.put(Integer.MAX_VALUE - 5_000 + number * FRAME, frame(number), FRAME);
            tape.put(Integer.MAX_VALUE - 5_000 + number * FRAME, frame(number), FRAME);
            assertThat(tape.over()).isFalse();
        }
        assertThat(Sounds.find(said.samples(), tape.sound().samples())).isZero();
    }

    @Test
    void aSenderWhoCountsAnewGoesOnAtTheEndAndNoTimeFillsTheMemory() {
        var tape = new Tape(10 * 8000, 8000);
        var random = new Random(1);
        for (int i = 0; i < 400; i++) {
            tape.put(i < 50 ? i * FRAME : random.nextInt(), frame(i % 100), FRAME);
            tape.over();
        }
        assertThat(tape.sound().size()).isLessThanOrEqualTo(10 * 8000);
        assertThat(Sounds.find(
                        java.util.Arrays.copyOf(said.samples(), 50 * FRAME),
                        tape.sound().samples()))
                .isZero();
    }

    @Test
    void endsWhenNobodySpeaksThoughTheLineHums() {
        var tape = new Tape(60 * 8000, 2 * 8000);
        short[] hum = new short[FRAME];
        for (int i = 0; i < FRAME; i++) {
            hum[i] = (short) (120 * Math.sin(2 * Math.PI * i / FRAME));
        }
        int frames = 0;
        for (boolean over = false; !over && frames < 1000; frames++) {
            tape.put(frames * FRAME, frames < 100 ? frame(frames) : hum, FRAME);
            over = tape.over();
        }
        assertThat(frames).isBetween(200, 260);
    }

    @Test
    void jitterOfSixtyMillisecondsIsNotHeard() {
        var playout = new Playout();
        var random = new Random(5);
        int frames = said.size() / FRAME;
        int[] arrives = new int[frames];
        for (int i = 0; i < frames; i++) {
            arrives[i] = i + (i == 0 ? 0 : random.nextInt(3));
        }
        short[] heard = new short[(frames + 12) * FRAME];
        for (int tick = 0; tick < frames + 12; tick++) {
            for (int i = 0; i < frames; i++) {
                if (arrives[i] == tick) {
                    playout.put(i * FRAME - 77_777, frame(i), FRAME);
                }
            }
            short[] out = new short[FRAME];
            playout.next(out);
            System.arraycopy(out, 0, heard, tick * FRAME, FRAME);
        }
        assertThat(Sounds.find(said.samples(), heard)).isBetween(0, 800);
    }
}
