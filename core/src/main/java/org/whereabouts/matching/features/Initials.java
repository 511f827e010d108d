package org.whereabouts.matching.features;

import java.util.Set;
import org.whereabouts.names.NameToken;
import org.whereabouts.names.Spelling;

/// Whether an initial or abbreviation can stand for a word: С. for Сергей, Y. for Юрьевна, У. for Владимир.
final class Initials {

    private static final Set<String> VOWELS = Set.of("a", "e", "i", "o", "u");

    private Initials() {}

    /// Whether the shorter of the two words can stand for the other; for two initials, whether they can be one.
    static boolean fit(NameToken one, NameToken other) {
        boolean oneIsShorter = one.shortened()
                && (!other.shortened()
                        || one.spelling().sound().length()
                                <= other.spelling().sound().length());
        return oneIsShorter ? fits(one.spelling(), other.spelling()) : fits(other.spelling(), one.spelling());
    }

    private static boolean fits(Spelling shorter, Spelling word) {
        for (var start : shorter.sounds()) {
            for (var sound : word.sounds()) {
                if (begins(start, sound)) {
                    return true;
                }
            }
        }
        if (shorter.sound().length() > 2) {
            return false;
        }
        for (var other : word.starts()) {
            if (begins(shorter.sound(), other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String start, String sound) {
        if (start.isEmpty() || sound.isEmpty()) {
            return false;
        }
        if (sound.startsWith(start) || (start.length() > 2 && open(sound).startsWith(open(start)))) {
            return true;
        }
        // Я. and Ю. are two sounds and one letter; Вл. are two, and no Виктор.
        return start.equals(first(start)) && alike(start, first(sound), start.length() == 1);
    }

    private static String open(String sound) {
        return sound.replace('e', 'a').replace('o', 'a').replace("ia", "a");
    }

    private static String first(String sound) {
        return sound.length() > 1 && sound.charAt(0) == 'i' && VOWELS.contains(sound.substring(1, 2))
                ? sound.substring(0, 2)
                : sound.substring(0, 1);
    }

    private static boolean alike(String start, String sound, boolean single) {
        char one = start.charAt(start.length() - 1);
        char other = sound.charAt(sound.length() - 1);
        return one == other
                || (single && one == 'i' && sound.charAt(0) == 'i')
                || pair(one, other, "gx")
                || pair(one, other, "uv")
                || pair(one, other, "oa")
                || pair(one, other, "ea")
                || pair(one, other, "oe")
                || pair(one, other, "kx");
    }

    private static boolean pair(char one, char other, String letters) {
        return one != other && letters.indexOf(one) >= 0 && letters.indexOf(other) >= 0;
    }
}
