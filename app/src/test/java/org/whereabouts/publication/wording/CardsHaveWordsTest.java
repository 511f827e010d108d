package org.whereabouts.publication.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whereabouts.matching.Finding;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.standing.Standing;

class CardsHaveWordsTest {

    private static final Set<Finding> NEVER_OF_NAMES = Set.of(
            Finding.SAME,
            Finding.SAME_DAY,
            Finding.SAME_MONTH,
            Finding.SAME_YEAR,
            Finding.DAY_AND_MONTH_SWAPPED,
            Finding.ONE_DIGIT_DIFFERENT,
            Finding.YEAR_OFF_BY_ONE,
            Finding.PLACEHOLDER,
            Finding.SAME_YEAR_OTHER_DAY,
            Finding.SAME_DAY_OTHER_YEAR,
            Finding.ANOTHER_DATE,
            Finding.NEAR,
            Finding.ANOTHER_GENERATION,
            Finding.ABSENT);

    private final Words words = new Words(List.of(new Words.Bundle("org.whereabouts.publication.messages")));

    @Test
    void hasAWordForEverythingThatACardCanSay() {
        Stream.of(
                        keys("status.", Status.values()),
                        keys("fate.", Fate.values()),
                        keys("standing.", Standing.values()),
                        keys("history.", PublicCard.State.values()),
                        keys(
                                "why.",
                                Arrays.stream(Finding.values())
                                        .filter(finding -> !NEVER_OF_NAMES.contains(finding))
                                        .toArray(Finding[]::new)))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(words.has(key)).as(key).isTrue());
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name().toLowerCase(Locale.ROOT));
    }
}
