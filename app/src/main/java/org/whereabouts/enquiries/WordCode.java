package org.whereabouts.enquiries;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A secret of 80 bits in five words that can be read out on the telephone and written down by ear.
///
/// @param words in Latin letters: `lusab-babad-gutih-tugad-zonuk`
public record WordCode(String words) {

    /*
     * Proquints: D. S. Wilkerson, "A Proposal for Proquints: Identifiers that are Readable, Spellable, and
     * Pronounceable" (2009), https://arxiv.org/html/0901.4016. Sixteen bits are a word: consonant (4 bits), vowel (2),
     * consonant, vowel, consonant. The Cyrillic letters are those that sound alike in Ukrainian and Russian.
     *
     * Words can hurt: what has a syllable that insults or speaks of death is drawn again (costs a hundredth of a bit).
     */
    private static final int WORDS = 5;
    private static final int LETTERS = 5;
    private static final String LATIN = "bdfghjklmnprstvzaiou";
    private static final String CYRILLIC = "бдфгхжклмнпрствзаиоу";
    private static final String CONSONANTS = LATIN.substring(0, 16);
    private static final String VOWELS = LATIN.substring(16);
    private static final List<String> HURTING = List.of(
            "suka", "pidor", "pidar", "hohol", "jid", "pogib", "mogil", "gad", "kal", "zad", "rab", "fag", "tit", "fuk",
            "dik", "nig", "rap", "tup", "mor");
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int ROUNDS = 20_000;

    public WordCode {
        if (!canonical(words).equals(Optional.of(words))) {
            throw new IllegalArgumentException("WA-1102 not a word code");
        }
    }

    /// A new one, by chance.
    public static WordCode fresh() {
        byte[] drawn = new byte[2 * WORDS];
        String words;
        do {
            CHANCE.nextBytes(drawn);
            words = words(drawn);
        } while (hurts(words));
        return new WordCode(words);
    }

    /// Another code that follows from this one, and from which this one does not follow.
    ///
    /// @param purpose what for
    public WordCode derive(String purpose) {
        String derived;
        int attempt = 0;
        do {
            derived = words(stretch(purpose + "/" + attempt++, 2 * WORDS));
        } while (hurts(derived));
        return new WordCode(derived);
    }

    /// Reads a code as it was typed: Latin or Cyrillic letters, any case, spaces and hyphens; empty when it is none.
    public static Optional<WordCode> parse(String typed) {
        return canonical(typed).map(WordCode::new);
    }

    private static Optional<String> canonical(String typed) {
        String letters = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "")
                .replace('і', 'и')
                .replace('ґ', 'г');
        if (letters.length() != WORDS * LETTERS) {
            return Optional.empty();
        }
        var words = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char letter = latin(letters.charAt(i));
            if ((i % LETTERS % 2 == 0 ? CONSONANTS : VOWELS).indexOf(letter) < 0) {
                return Optional.empty();
            }
            words.append(i > 0 && i % LETTERS == 0 ? "-" : "").append(letter);
        }
        return Optional.of(words.toString());
    }

    private static char latin(char letter) {
        int at = CYRILLIC.indexOf(letter);
        return at < 0 ? letter : LATIN.charAt(at);
    }

    /// In letters that a reader of this language knows: Cyrillic where it is written so, Latin everywhere else.
    public String in(Locale language) {
        if (!List.of("uk", "ru", "be", "bg").contains(language.getLanguage())) {
            return words;
        }
        var text = new StringBuilder(words);
        for (int i = 0; i < text.length(); i++) {
            int at = LATIN.indexOf(text.charAt(i));
            text.setCharAt(i, at < 0 ? '-' : CYRILLIC.charAt(at));
        }
        return text.toString();
    }

    private static String words(byte[] bytes) {
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            int bits = ((bytes[i] & 0xff) << 8) | (bytes[i + 1] & 0xff);
            text.append(i == 0 ? "" : "-")
                    .append(CONSONANTS.charAt(bits >> 12))
                    .append(VOWELS.charAt((bits >> 10) & 3))
                    .append(CONSONANTS.charAt((bits >> 6) & 15))
                    .append(VOWELS.charAt((bits >> 4) & 3))
                    .append(CONSONANTS.charAt(bits & 15));
        }
        return text.toString();
    }

    private static boolean hurts(String words) {
        return HURTING.stream().anyMatch(words::contains);
    }

    /// What is stored of the code of a receipt.
    public String hash(Receipt.Digits number) {
        return HexFormat.of().formatHex(stretch("receipt " + number.digits(), 32));
    }

    /// Whether this is the code of which that was stored; takes the same time either way.
    public boolean fits(Receipt.Digits number, String hash) {
        return MessageDigest.isEqual(
                hash(number).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /// Bytes that follow from the code, slowly, so that whoever has only what follows cannot try all codes.
    ///
    /// @param purpose for which nobody else stretches it
    public byte[] stretch(String purpose, int length) {
        try {
            var spec = new PBEKeySpec(
                    words.toCharArray(), purpose.getBytes(StandardCharsets.UTF_8), ROUNDS, Byte.SIZE * length);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException("WA-1103 this Java cannot stretch a key", everyJdkHasIt);
        }
    }

    /// Never the code.
    @Override
    public String toString() {
        return "word code";
    }
}
