package org.whereabouts.intake.reading.claiming;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.whereabouts.intake.reading.text.Resource;

/// Leads the name of an institution back to the nominative: Міністерства оборони, британской разведки. What the table
/// does not know stays as it is written.
final class Nominative {

    private static final List<List<String>> HEADS = Resource.rows("claimants.tsv", 3);
    private static final int LONGEST_ENDING = 4;

    private Nominative() {}

    static String of(String phrase) {
        String[] words = phrase.split(" ");
        for (int at = 0; at < words.length; at++) {
            var head = head(words[at]);
            if (head != null && !isPlural(words, at)) {
                words[at] = likeIn(words[at], head.get(1));
                for (int before = 0; before < at; before++) {
                    words[before] = adjective(words[before], head.get(2));
                }
                return String.join(" ", words);
            }
        }
        return phrase;
    }

    /// "Західні джерела": a head that is many stays as it is.
    private static boolean isPlural(String[] words, int head) {
        return head > 0 && words[head - 1].matches(".*(?:[^ь]і|ні|ї|ые|ие|их|ых|им|ым|ими|ыми)");
    }

    private static @org.jspecify.annotations.Nullable List<String> head(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (var row : HEADS) {
            boolean stem = lower.startsWith(row.getFirst())
                    && lower.length() - row.getFirst().length() <= LONGEST_ENDING;
            if (stem && !row.get(2).equals("a") && !lower.startsWith("військов")) {
                return row;
            }
        }
        return null;
    }

    private static String likeIn(String word, String nominative) {
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(nominative.charAt(0)) + nominative.substring(1)
                : nominative;
    }

    private static String adjective(String word, String gender) {
        boolean ukrainian = word.matches(".*(?:ої|ій|у|ого|ому)") && word.matches(".*[іїєґ].*|.*ого|.*у");
        boolean russian = word.matches(".*(?:ой|ую|ого|ому|ей)") && !word.matches(".*[іїєґ].*");
        if (gender.equals("f") && russian) {
            return word.replaceFirst("(?:ой|ую)$", "ая");
        }
        if (gender.equals("f") && ukrainian) {
            return word.replaceFirst("(?:ої|ій|у)$", "а");
        }
        boolean cyrillicI = Set.of("m", "n").contains(gender) && word.matches(".*(?:ого|ому)");
        String ending = gender.equals("n") ? (russian ? "ое" : "е") : word.matches(".*[іїєґ].*") ? "ий" : "ый";
        return cyrillicI ? word.replaceFirst("(?:ого|ому)$", ending) : word;
    }
}
