package org.whereabouts.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidAfterTest {

    @Test
    void isTheKeyOfASentence() {
        assertThat(SaidAfter.of("keys.revoked")).isEqualTo("keys.revoked");
        assertThat(SaidAfter.of("claims.said.published", "claims.said.")).isEqualTo("claims.said.published");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Call this number",
                "<b>",
                "a-b",
                "ключ",
                "${x}",
                "a23456",
                "abcdefghij.abcdefghij.abcdefghij.abcdefghij"
            })
    void whatIsNoKeyIsNotSaid(String said) {
        assertThat(SaidAfter.of(said)).isNull();
    }

    @Test
    void whatIsASentenceOfAnotherPageIsNotSaid() {
        assertThat(SaidAfter.of("door.editions", "claims.said.")).isNull();
    }
}
