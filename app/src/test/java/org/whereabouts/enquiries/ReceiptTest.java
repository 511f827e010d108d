package org.whereabouts.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    @ParameterizedTest
    @ValueSource(strings = {"1234567894", "1234-567-894", " 1234 567 894 ", "١٢٣٤٥٦٧٨٩٤", "№ 1234-567-894"})
    void itsNumberIsReadHoweverItIsWritten(String typed) {
        assertThat(Receipt.Digits.parse(typed).map(Receipt.Digits::toString))
                .isEqualTo(java.util.Optional.of("1234-567-894"));
    }

    @Test
    void aWrongOrSwappedDigitIsNoticed() {
        String digits = Receipt.Digits.fresh().digits();
        for (int at = 0; at < digits.length(); at++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other != digits.charAt(at)) {
                    assertThat(Receipt.Digits.parse(digits.substring(0, at) + other + digits.substring(at + 1)))
                            .isEmpty();
                }
            }
            if (at > 0 && digits.charAt(at) != digits.charAt(at - 1)) {
                String swapped = digits.substring(0, at - 1)
                        + digits.charAt(at)
                        + digits.charAt(at - 1)
                        + digits.substring(at + 1);
                assertThat(Receipt.Digits.parse(swapped)).isEmpty();
            }
        }
    }

    @RepeatedTest(50)
    void itsWordsAreReadInEitherAlphabetWithAnySpaces() {
        WordCode code = WordCode.fresh();
        assertThat(code.words()).matches("[a-z]{5}(-[a-z]{5}){4}");
        assertThat(code.in(UKRAINIAN)).matches("[а-я]{5}(-[а-я]{5}){4}");
        assertThat(WordCode.parse(code.in(UKRAINIAN))).contains(code);
        assertThat(WordCode.parse(code.words().toUpperCase(Locale.ROOT).replace('-', ' ')))
                .contains(code);
        assertThat(WordCode.parse(code.in(UKRAINIAN).replace("-", " - "))).contains(code);
    }

    @Test
    void wordsThatHurtAreDrawnAgain() {
        for (int i = 0; i < 5000; i++) {
            assertThat(WordCode.fresh().in(UKRAINIAN)).doesNotContain("сука", "хохол", "жид", "погиб", "могил");
        }
    }

    @Test
    void whatIsKeptOfTheWordsFitsThemAloneAndTellsNothing() {
        WordCode code = WordCode.fresh();
        Receipt.Digits number = Receipt.Digits.fresh();
        String kept = code.hash(number);
        assertThat(kept).hasSize(64).doesNotContain(code.words());
        assertThat(code.fits(number, kept)).isTrue();
        assertThat(WordCode.fresh().fits(number, kept)).isFalse();
        assertThat(code.fits(Receipt.Digits.fresh(), kept)).isFalse();
        assertThat(code.toString() + new Receipt(number, code)).doesNotContain(code.words());
    }

    @Test
    void aCodeThatFollowsFromAnotherIsTheSameEachTime() {
        WordCode draft = WordCode.fresh();
        assertThat(draft.derive("receipt")).isEqualTo(draft.derive("receipt")).isNotEqualTo(draft);
    }
}
