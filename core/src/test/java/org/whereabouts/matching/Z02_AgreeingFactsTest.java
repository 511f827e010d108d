package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whereabouts.names.WrittenName;
import org.whereabouts.names.letters.Table;

/// A fact that both sides state alike never lowers the sum; one that only one side states leaves it as it is.
class Z02_AgreeingFactsTest {

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Matcher matcher = Matcher.standard();

    enum Fact {
        BORN,
        BIRTH_PLACE,
        HOME,
        FATHER,
        MOTHERS_MAIDEN_NAME,
        UNIT,
        SERVICE_NUMBER
    }

    @ParameterizedTest
    @EnumSource
    void anAgreeingFactSpeaksFor(Fact fact) {
        for (int i = 0; i < 50; i++) {
            var one = name();
            var other = name();
            assertThat(bits(with(one, fact), with(other, fact)))
                    .as("seed %d: %s %s", seed, one, other)
                    .isGreaterThan(bits(with(one, null), with(other, null)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFactOfOneSideSaysNothing(Fact fact) {
        var one = name();
        var other = name();
        assertThat(bits(with(one, fact), with(other, null)))
                .as("seed %d", seed)
                .isEqualTo(bits(with(one, null), with(other, null)));
    }

    @Test
    void comparingAndWeighingComeToTheSame() {
        for (int i = 0; i < 100; i++) {
            var left = matcher.portrait(with(name(), Fact.BORN));
            var right = matcher.portrait(with(name(), Fact.BORN));
            assertThat(matcher.weigh(left, right).value())
                    .as("seed %d", seed)
                    .isCloseTo(matcher.compare(left, right).bits().value(), within(1e-6));
        }
    }

    private double bits(Particulars one, Particulars other) {
        return matcher.compare(one, other).bits().value();
    }

    private static Particulars with(String name, @Nullable Fact fact) {
        return new Particulars(
                List.of(WrittenName.of(name)),
                fact == Fact.BORN ? PartialDate.of(1984) : null,
                Sex.UNKNOWN,
                fact == Fact.BIRTH_PLACE ? "Чернівці" : null,
                fact == Fact.HOME ? "Суми" : null,
                fact == Fact.FATHER ? "Панас" : null,
                fact == Fact.MOTHERS_MAIDEN_NAME ? "Зозуля" : null,
                fact == Fact.UNIT ? "А-0000" : null,
                null,
                fact == Fact.SERVICE_NUMBER ? "АВ 123456" : null);
    }

    private String name() {
        var rows = Table.rows("common-names.tsv", 3);
        var names = rows.get(random.nextInt(rows.size())).get(1).split(" ");
        return List.of("Иван", "Олена", "Siarhei", "Саша").get(random.nextInt(4)) + " "
                + names[random.nextInt(names.length)];
    }
}
