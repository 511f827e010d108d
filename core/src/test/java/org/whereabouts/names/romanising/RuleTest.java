package org.whereabouts.names.romanising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Rule PLAIN = new Rule("", "е", "", "e");
    private static final Rule AT_THE_START = new Rule("^", "е", "", "ye");
    private static final Rule BEFORE_A_CONSONANT = new Rule("", "е", "нв", "e");
    private static final Rule BETWEEN = new Rule("ь", "е", "н", "ye");
    private static final Rule TWO_LETTERS = new Rule("", "ей", "", "ei");

    @Test
    void longerGroupsAreTriedFirstAndThenThoseThatAskForMoreNeighbours() {
        assertThat(Stream.of(PLAIN, BETWEEN, AT_THE_START, TWO_LETTERS).sorted())
                .containsExactly(TWO_LETTERS, BETWEEN, AT_THE_START, PLAIN);
        assertThat(Stream.of(PLAIN, BEFORE_A_CONSONANT, BETWEEN).sorted())
                .containsExactly(BETWEEN, BEFORE_A_CONSONANT, PLAIN);
    }

    @Test
    void aRuleHoldsBetweenItsNeighboursOnly() {
        assertThat(BETWEEN.holds("ульен", 3)).isTrue();
        assertThat(BETWEEN.holds("ульев", 3)).isFalse();
        assertThat(BETWEEN.holds("улен", 2)).isFalse();
        assertThat(BETWEEN.holds("ьен", 0)).isFalse();
        assertThat(AT_THE_START.holds("ева", 0)).isTrue();
        assertThat(AT_THE_START.holds("анна-ева", 5)).isTrue();
        assertThat(AT_THE_START.holds("лена", 1)).isFalse();
    }
}
