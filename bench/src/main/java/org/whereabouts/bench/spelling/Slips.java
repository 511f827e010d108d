package org.whereabouts.bench.spelling;

import java.util.List;
import java.util.random.RandomGenerator;

/// What recorders, keyboards and scanners do to a word.
public final class Slips {

    private static final List<String> KEYS = List.of(
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "йцукенгшщзхъ",
            "фывапролджэ",
            "ячсмитьбю",
            "ضصثقفغعهخحجد",
            "شسيبلاتنمكط");
    private static final String ALPHABETS = "abcdefghijklmnoprstuvyz|абвгдезийклмнопрстуфхчшя|ابتجحدرسصعفقكلمنهوي";
    private static final String CYRILLIC = "аеіосрхАВЕІКМНОРСТХ";
    private static final String LATIN = "aeiocpxABEIKMHOPCTX";
    private static final List<String> SCANNED = List.of(
            "rn m", "m rn", "l 1", "o 0", "cl d", "h b", "u n", "о 0", "з 3", "б 6", "ш щ", "и н", "н п", "ц щ", "с е");

    private Slips() {}

    /// One slip: a letter too many, too few, another (a neighbour on the keyboard, mostly), or two swapped.
    public static String slip(String word, RandomGenerator random) {
        if (word.length() < 3) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + stray(word.charAt(at), random) + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + stray(word.charAt(at), random) + word.substring(at + 1);
            default -> swapped(word, at);
        };
    }

    private static String swapped(String word, int at) {
        int first = Math.min(at, word.length() - 2);
        return word.substring(0, first) + word.charAt(first + 1) + word.charAt(first) + word.substring(first + 2);
    }

    private static char stray(char instead, RandomGenerator random) {
        char letter = Character.toLowerCase(instead);
        for (var row : KEYS) {
            int key = row.indexOf(letter);
            if (key >= 0 && random.nextInt(3) > 0) {
                return row.charAt(key == 0 || (key + 1 < row.length() && random.nextBoolean()) ? key + 1 : key - 1);
            }
        }
        for (var alphabet : ALPHABETS.split("\\|")) {
            if (alphabet.indexOf(letter) >= 0) {
                return alphabet.charAt(random.nextInt(alphabet.length()));
            }
        }
        return letter;
    }

    /// A scanner's mistake, where the word has a letter that scanners mistake.
    public static String scanned(String word, RandomGenerator random) {
        int first = random.nextInt(SCANNED.size());
        for (int more = 0; more < SCANNED.size(); more++) {
            var mistake = SCANNED.get((first + more) % SCANNED.size()).split(" ");
            int at = word.indexOf(mistake[0], 1);
            if (at > 0) {
                return word.substring(0, at) + mistake[1] + word.substring(at + mistake[0].length());
            }
        }
        return word;
    }

    /// Cyrillic with Latin letters that look the same, or the other way round; at most half of the letters.
    public static String lookalikes(String word, RandomGenerator random) {
        var mixed = new StringBuilder(word);
        int most = word.length() / 2;
        for (int at = 0; at < word.length() && most > 0; at++) {
            int cyrillic = CYRILLIC.indexOf(word.charAt(at));
            if (cyrillic >= 0 && random.nextBoolean()) {
                mixed.setCharAt(at, LATIN.charAt(cyrillic));
                most -= 2;
            }
        }
        return mixed.toString();
    }
}
