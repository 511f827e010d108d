package org.whereabouts.sealing.cipher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseTest {

    @ParameterizedTest
    @CsvSource({
        "short, SHORT",
        "elevensigns, SHORT",
        "aaaaaaaaaaaaaaaa, MONOTONOUS",
        "123412341234, MONOTONOUS",
        "123456789012, MONOTONOUS",
        "abcdefghijklmnop, MONOTONOUS",
        "абвгдежзийклмно, MONOTONOUS"
    })
    void theWeakIsRefused(String words, Passphrase.Weakness because) {
        assertThat(Passphrase.of(words.toCharArray()).weakness()).contains(because);
    }

    @Test
    void whatIsLongEnoughAndVariedIsTaken() {
        for (String words : List.of("correct horse battery staple", "зозуля під мостом сіль", "ثلاث كلمات وملح")) {
            assertThat(Passphrase.of(words.toCharArray()).weakness()).as(words).isEmpty();
        }
        assertThat(Passphrase.of("abc кит ".repeat(200).toCharArray()).weakness())
                .contains(Passphrase.Weakness.LONG);
    }

    @Test
    void whatTheProgramOffersIsGoodEnoughAndNeverTheSame() {
        var words = new WordsToRemember();
        Set<String> offers = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            String offer = words.offer();
            assertThat(offer.split(" ")).hasSize(8);
            assertThat(Passphrase.of(offer.toCharArray()).weakness()).as(offer).isEmpty();
            offers.add(offer);
        }
        assertThat(offers).hasSize(100);
    }

    @Test
    void oneSpellingOfALetterIsAsGoodAsAnother() {
        assertThat(Passphrase.of("їжак и\u0306 ё".toCharArray()).bytes())
                .isEqualTo(Passphrase.of("ї\u0436\u0430к й е\u0308"
                                .replace("ї", "і\u0308")
                                .toCharArray())
                        .bytes());
    }

    @Test
    void whatWasTypedIsWiped() {
        char[] typed = "correct horse battery".toCharArray();
        byte[] read = "correct horse\nbattery".getBytes(StandardCharsets.UTF_8);
        assertThat(Passphrase.of(typed).bytes()).asString().isEqualTo("correct horse battery");
        assertThat(Passphrase.of(read).bytes()).asString().isEqualTo("correct horse");
        assertThat(typed).containsOnly('\0');
        assertThat(read).containsOnly((byte) 0);
        Passphrase used = Passphrase.of("correct horse battery".toCharArray());
        used.close();
        assertThat(used.bytes()).containsOnly((byte) 0);
    }
}
