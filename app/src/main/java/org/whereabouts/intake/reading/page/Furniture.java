package org.whereabouts.intake.reading.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.intake.reading.text.Resource;

/// What belongs to a page and not to its text, from `furniture.tsv`.
final class Furniture {

    private static final int SHORT = 220;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}©]+");
    private static final Map<String, Set<String>> TABLE = load();
    private static final Set<String> MARKS = TABLE.getOrDefault("mark", Set.of());

    /// What to do with a line.
    enum Verdict {
        KEPT,
        DROPPED,
        /// It ends a piece and is none of its text.
        ENDS,
        /// Nothing behind it is of the article.
        STOPS
    }

    private Furniture() {}

    /// Whether an element with these classes, id and role goes with all that is in it.
    static boolean isMarked(String names) {
        if (names.length() > SHORT) {
            return false;
        }
        for (var word : names.toLowerCase(Locale.ROOT).split("[\\s]+")) {
            if (MARKS.contains(word) || isMarkedInPart(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarkedInPart(String word) {
        for (var part : word.split("[-_]+")) {
            if (MARKS.contains(part)) {
                return true;
            }
        }
        return false;
    }

    static Verdict of(String line) {
        if (line.length() > SHORT) {
            return Verdict.KEPT;
        }
        String bare =
                SIGNS.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        if (is("stop", bare)) {
            return Verdict.STOPS;
        }
        if (is("end", bare) || (bare.startsWith("watch video") && bare.length() < 60)) {
            return Verdict.ENDS;
        }
        boolean dropped = bare.isEmpty()
                || is("line", bare)
                || rows("start").stream().anyMatch(start -> begins(bare, start))
                || rows("part").stream().anyMatch(bare::contains);
        return dropped ? Verdict.DROPPED : Verdict.KEPT;
    }

    private static boolean begins(String bare, String start) {
        return bare.startsWith(start) && (bare.length() == start.length() || bare.charAt(start.length()) == ' ');
    }

    private static boolean is(String kind, String bare) {
        return rows(kind).contains(bare);
    }

    private static Set<String> rows(String kind) {
        return TABLE.getOrDefault(kind, Set.of());
    }

    private static Map<String, Set<String>> load() {
        var table = new HashMap<String, Set<String>>();
        for (var row : Resource.rows("furniture.tsv", 2)) {
            var words = row.getFirst().equals("mark")
                    ? row.get(1).split(" ")
                    : row.get(1).split("\\|");
            table.computeIfAbsent(row.getFirst(), none -> new HashSet<>()).addAll(List.of(words));
        }
        return table;
    }
}
