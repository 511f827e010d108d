package org.whereabouts.hotline.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.hotline.line.Call.Heard;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.media.Lateness;
import org.whereabouts.hotline.phone.Sipp;
import org.whereabouts.hotline.phone.Sounds;
import org.whereabouts.hotline.phone.TestLine;
import org.whereabouts.hotline.phone.TestPhone;
import org.whereabouts.hotline.voice.Law;

/// A hundred calls at once, ten more each second: nobody hears a gap.
@Timeout(180)
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_TELEPHONES", matches = "1", disabledReason = "no sipp")
class ManyCallsTest {

    private static final boolean LONG = Boolean.getBoolean("whereabouts.long");
    private static final Sound PROMPT = Sounds.sweep(2000, 300, 3000);

    private static final String WITNESS = "+380999999999";

    @TempDir
    private Path folder;

    private final AtomicInteger whole = new AtomicInteger();

    @Test
    void aHundredAtOnce() throws Exception {
        Duration length = Duration.ofSeconds(LONG ? 30 : 4);
        run(100, 50, 100, length);
        assertThat(whole).hasValue(100);
    }

    @Test
    void tenASecond() throws Exception {
        int calls = LONG ? 600 : 30;
        run(calls, 10, 100, Duration.ofSeconds(LONG ? 4 : 2));
        assertThat(whole).hasValue(calls);
    }

    private void run(int calls, int aSecond, int atOnce, Duration length) throws Exception {
        try (TestLine line = TestLine.open(
                        call -> {
                            call.answer();
                            long until = System.nanoTime() + length.toNanos();
                            boolean all = true;
                            while (System.nanoTime() < until) {
                                all &= call.play(PROMPT) instanceof Heard.Ended;
                            }
                            boolean witness = call.from().equals(Optional.of(WITNESS));
                            whole.addAndGet(all && !witness ? 1 : 0);
                        },
                        atOnce + 1);
                var witness = new TestPhone(line.port(), Law.MU)) {
            assertThat(witness.from("sip:" + WITNESS + "@127.0.0.1").call()).isEqualTo(200);
            Sipp.Went went = new Sipp(folder)
                    .run(
                            "listens.xml",
                            line.port(),
                            "-r",
                            "" + aSecond,
                            "-l",
                            "" + atOnce,
                            "-m",
                            "" + calls,
                            "-rtp_echo",
                            "-mp",
                            "" + even());
            assertThat(went.exit()).as(went.printed()).isZero();
            tell(line.line().lateness(), witness, calls);
        }
    }

    /// The witness is one more call, which counts what arrives.
    private static void tell(Lateness late, TestPhone witness, int calls) {
        System.out.printf(
                "%d calls: %,d packets, late p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, at most %.1f ms;"
                        + " longest gap at the ear %.1f ms%n",
                calls,
                late.packets(),
                late.millis(.5),
                late.millis(.99),
                late.millis(.999),
                late.millis(1),
                witness.media().longestGap());
        assertThat(late.packets()).isGreaterThan(calls * 95L);
        // Where others use the machine, too, only the half is asked for; the long run wants one of its own.
        assertThat(late.millis(.5)).isLessThan(20);
        if (LONG) {
            assertThat(late.millis(.999)).isLessThan(20);
            assertThat(witness.media().longestGap()).isLessThan(40);
        }
    }

    private static int even() throws Exception {
        return TestLine.free() & ~1;
    }
}
