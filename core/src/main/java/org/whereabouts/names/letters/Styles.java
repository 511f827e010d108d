package org.whereabouts.names.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// In which second ways the letters of a Latin word suggest to read it; the ways are the styles of
/// `graphemes.tsv`.
final class Styles {
    /*
     * Every way to read is one more key, on which strangers can meet. So a way is taken only where the word's letters
     * suggest it and none speaks against it: Polish and German write в as w and have no v; who writes sh, kh or zh
     * reads ch as ч; x is х only in GOST 7.79 B, which writes no w. Where more ways are left than can be had, those
     * that come first here are the likelier ones.
     */

    private static final int MOST = 4;
    private static final int SHORTEST_WITH_ARTICLE = 6;
    private static final String[] SLAVIC = {"v", "va", "ko", "ka", "y", "ki", "uk", "ch", "ff", "w"};

    private static final String[] SLAVIC_CYRILLIC = {"в", "ва", "ин", "ина", "ко", "ка", "ий", "ая", "ук", "юк", "ич"};
    private static final Pattern UMLAUT = Pattern.compile("[bcdfghjklmnpqrstwz](?:ae|oe|ue)[bcdfghjklmnpqrstwxz]");

    private final String word;
    private final List<String> styles = new ArrayList<>(MOST);

    private Styles(String word) {
        this.word = word;
    }

    /// The second ways to read a word in lower case, at most four.
    static List<String> of(String word) {
        var styles = new Styles(word);
        boolean west = !styles.has("v") || (styles.has("w") && !styles.has("sh"));
        boolean english = styles.hasAny("sh", "zh", "kh");
        if (west) {
            styles.western();
        }
        styles.french(english);
        if (!english) {
            styles.scientific();
        }
        if (!styles.has("w") && (styles.has("shh") || (!english && (styles.has("x") || styles.hasCz())))) {
            styles.styles.add("latn-gost");
        }
        styles.eastern();
        return styles.styles.size() <= MOST ? styles.styles : styles.styles.subList(0, MOST);
    }

    private void western() {
        boolean marked = hasAny("w", "j", "ł");
        if (hasAny("rz", "sz", "cz", "ć", "ń", "ś") || (marked && has("c") && !has("sch"))) {
            styles.add("latn-pl");
        } else if (has("sch") || word.endsWith("ez") || (marked && hasAny("s", "z", "dj"))) {
            styles.add("latn-de");
            styles.add("latn-de-voiced");
        }
    }

    private void french(boolean english) {
        int ou = word.indexOf("ou");
        boolean vowel = ou >= 0 && ou < word.length() - 2;
        boolean hush = !english && has("ch") && !hasAny("sch", "w", "j", "cz", "sz");
        if (vowel || hush || hasAny("gu", "tch")) {
            styles.add("latn-fr");
        }
    }

    private void scientific() {
        boolean polish = styles.contains("latn-pl");
        if (!polish && (has("ch") || endsWithC() || hasCBefore("aouûúüvcâklmnprt"))) {
            styles.add("latn-c");
        }
    }

    private boolean endsWithC() {
        return word.endsWith("c") || word.endsWith("cʹ") || word.endsWith("c’") || word.endsWith("c'");
    }

    private boolean hasCBefore(String letters) {
        int at = word.indexOf('c');
        return at >= 0 && at + 1 < word.length() && letters.indexOf(word.charAt(at + 1)) >= 0;
    }

    private boolean hasCz() {
        int at = word.indexOf("cz");
        return at >= 0 && (at + 2 == word.length() || "aouv".indexOf(word.charAt(at + 2)) >= 0);
    }

    private void eastern() {
        if (hasAny("ee", "oo")) {
            styles.add("latn-en");
        }
        if (has("j")) {
            styles.add("latn-dj");
        }
        if (hasArticle() || hasAny("th", "dh") || word.endsWith("ah") || word.endsWith("eh")) {
            styles.add("latn-ar");
        }
        if (hasAny("ae", "oe", "ue") && !has("v") && UMLAUT.matcher(word).find()) {
            styles.add("latn-ue");
        }
        if (word.startsWith("h") && (word.endsWith("yan") || word.endsWith("ian"))) {
            styles.add("latn-hy");
        }
    }

    /// Whether the word may begin with an Arabic article that is written in one with it.
    private boolean hasArticle() {
        boolean article = word.length() >= SHORTEST_WITH_ARTICLE && (word.startsWith("al") || word.startsWith("el"));
        return article && !endsWithAny(word, SLAVIC);
    }

    /// Whether a Cyrillic word may begin with an Arabic article that is written in one with it: Альхасан.
    static boolean hasCyrillicArticle(String word) {
        boolean article = word.length() >= SHORTEST_WITH_ARTICLE && (word.startsWith("аль") || word.startsWith("эль"));
        return article && !endsWithAny(word, SLAVIC_CYRILLIC);
    }

    private static boolean endsWithAny(String word, String[] endings) {
        for (var ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String group) {
        return word.contains(group);
    }

    private boolean hasAny(String... groups) {
        for (var group : groups) {
            if (word.contains(group)) {
                return true;
            }
        }
        return false;
    }
}
