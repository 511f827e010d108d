package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What holds for any two texts. A failing run prints its seed; `-Dseed=` repeats it.
class Z01_AnyTwoTextsTest {

    private static final String LETTERS = "аАбвгґеёєжіїйоОъьюя aAbchjoOszyZ-.'’()\"«,/ 013\u200f\u0301محمدعالგიԱր漢😀";

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Matcher matcher = Matcher.standard();

    @Test
    void comparingIsSymmetric() {
        for (int i = 0; i < 2_000; i++) {
            var one = Particulars.named(text(1 + random.nextInt(40)));
            var other = Particulars.named(text(1 + random.nextInt(40)));
            double there = matcher.compare(one, other).bits().value();
            double back = matcher.compare(other, one).bits().value();

            assertThat(there).as("seed %d: %s", seed, one).isCloseTo(back, within(1e-6));
        }
    }

    @Test
    void aSharedDateOfBirthNeverSpeaksAgainst() {
        var born = PartialDate.of(1984);
        for (int i = 0; i < 500; i++) {
            var one = Particulars.named(text(1 + random.nextInt(30)));
            var other = Particulars.named(text(1 + random.nextInt(30)));
            double without = matcher.compare(one, other).bits().value();
            double with = matcher.compare(
                            Particulars.of(one.names(), born, Sex.UNKNOWN),
                            Particulars.of(other.names(), born, Sex.UNKNOWN))
                    .bits()
                    .value();

            assertThat(with).as("seed %d: %s", seed, one).isGreaterThan(without);
        }
    }

    @Test
    void anyTextOfTenThousandSignsIsReadInBoundedTime() {
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> {
                    for (int i = 0; i < 50; i++) {
                        matcher.compare(Particulars.named(text(10_000)), Particulars.named(text(10_000)));
                    }
                },
                "seed " + seed);
    }

    private String text(int length) {
        var text = new StringBuilder("x");
        while (text.length() < length) {
            text.appendCodePoint(LETTERS.codePointAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
