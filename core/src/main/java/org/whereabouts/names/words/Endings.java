package org.whereabouts.names.words;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.names.Gender;

/// What the end of a folded word says of its kind.
public final class Endings {

    private static final List<String> OF_PATRONYMICS = List.of("avic", "ivic", "ic", "avn", "ivn", "inicn", "icn");
    /// In skeletons: ұлы, уулу and uly; оглы and oʻgʻli; қызы and гызы. The words are son and daughter.
    private static final List<String> OF_TURKIC_PATRONYMICS = List.of("ul", "agl", "ugl", "kiz", "giz");

    private static final List<String> OF_WOMEN = List.of("ava", "ina", "ska", "kaa", "aa");
    private static final List<String> OF_MEN = List.of("av", "in", "ski", "tki");
    private static final List<String> OF_FAMILIES =
            List.of("av", "iv", "in", "sk", "tk", "ank", "uk", "cak", "ian", "nan", "wvil", "idz", "adz", "ik", "ig");

    /// Endings of family names; those of one kind are one ending in other languages (B. Unbegaun, Russian
    /// Surnames).
    private static final List<List<String>> KINDS = List.of(
            List.of("ank"),
            List.of("sk", "tk"),
            List.of("avic", "ivic"),
            List.of("cuk", "uk"),
            List.of("cik", "nik", "ik"),
            List.of("ian", "nan"),
            List.of("wvil"),
            List.of("idz", "adz"),
            List.of("ig"),
            List.of("av", "iv"),
            List.of("in"));

    private Endings() {}

    /// Whether a skeleton ends as patronymics do, in any case, and family names seldom: -ович, -івни,
    /// -ovych, -auna.
    public static boolean isPatronymic(String skeleton) {
        return skeleton.length() > 5
                && (skeleton.endsWith("avic")
                        || skeleton.endsWith("ivic")
                        || skeleton.endsWith("avn")
                        || skeleton.endsWith("ivn"));
    }

    /// Whether two skeletons end as family names of two kinds do: Чернов and Черных have a root in common
    /// and are two.
    public static boolean areOthers(String skeleton, String other) {
        int one = kind(skeleton);
        int another = kind(other);
        return one != another && one >= 0 && another >= 0;
    }

    private static int kind(String skeleton) {
        for (int kind = 0; kind < KINDS.size(); kind++) {
            if (endsWithAny(skeleton, KINDS.get(kind))) {
                return kind;
            }
        }
        return -1;
    }

    /// Whether a skeleton ends as family names do and given names seldom.
    public static boolean isFamily(String skeleton) {
        return skeleton.length() > 4 && endsWithAny(skeleton, OF_FAMILIES);
    }

    private static boolean endsWithAny(String word, List<String> endings) {
        for (var ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /// The gender of a word that is no given name.
    public static Gender gender(String fold, boolean patronymic) {
        if (patronymic) {
            boolean daughter = fold.endsWith("kizi") || fold.endsWith("gizi");
            boolean son = fold.endsWith("ulu") || fold.endsWith("uli") || fold.endsWith("gli") || fold.endsWith("glu");
            return !daughter && (son || fold.lastIndexOf('c') > fold.lastIndexOf('n'))
                    ? Gender.MASCULINE
                    : Gender.FEMININE;
        }
        if (fold.length() > 4 && endsWithAny(fold, OF_WOMEN)) {
            return Gender.FEMININE;
        }
        return fold.length() > 4 && endsWithAny(fold, OF_MEN) ? Gender.MASCULINE : Gender.UNKNOWN;
    }

    /// The stems that can be left when the ending of a patronymic is taken off; empty for a word with no
    /// such ending.
    public static List<String> stems(String skeleton) {
        var stems = new ArrayList<String>(2);
        for (var ending : OF_PATRONYMICS) {
            if (skeleton.length() > ending.length() + 1 && skeleton.endsWith(ending)) {
                stems.add(stem(skeleton.substring(0, skeleton.length() - ending.length())));
            }
        }
        for (var ending : OF_TURKIC_PATRONYMICS) {
            if (skeleton.length() > ending.length() + 2 && skeleton.endsWith(ending)) {
                stems.add(stem(skeleton.substring(0, skeleton.length() - ending.length())));
            }
        }
        if (skeleton.endsWith("kiz")) {
            // Серікқызы has two к, of which the skeleton keeps one.
            stems.add(skeleton.substring(0, skeleton.length() - 2));
        }
        return stems;
    }

    /// The sounds of the patronymics that are made of a name in Russian, Ukrainian and Belarusian.
    static List<String> patronymics(String sound) {
        int end = sound.length();
        while (end > 1 && "aeiou".indexOf(sound.charAt(end - 1)) >= 0) {
            end--;
        }
        var stem = sound.substring(0, end);
        return "aeiou".indexOf(sound.charAt(sound.length() - 1)) >= 0
                ? List.of(stem + "evic", stem + "ovic", stem + "evna", stem + "ovna", stem + "iivna", stem + "iovic")
                : List.of(stem + "ovic", stem + "ovna", stem + "ivna", stem + "avic", stem + "auna");
    }

    /// A given name as it stands before the ending of a patronymic: without its last vowels.
    public static String stem(String fold) {
        int end = fold.length();
        while (end > 1 && "aiu".indexOf(fold.charAt(end - 1)) >= 0) {
            end--;
        }
        return fold.substring(0, end);
    }
}
