package org.whereabouts.bench.peers;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.whereabouts.bench.lists.Entry;
import org.whereabouts.matching.Matcher;

/// Something that says how much two written names look like one person's; the higher, the likelier.
///
/// @param title what it is called in the report
/// @param score of a pair
public record Judge(String title, ToDoubleBiFunction<Entry, Entry> score) {

    /// The matcher, reading both names anew for each pair, as it comes to one who compares a list; then the names that
    /// people reach for, over ICU's transliteration, whole and with the words in alphabetical order.
    public static List<Judge> all() {
        var matcher = Matcher.standard();
        var winkler = new JaroWinklerSimilarity();
        return List.of(
                new Judge(
                        "Whereabouts",
                        (left, right) -> matcher.compare(Ours.particulars(left), Ours.particulars(right))
                                .likelihood()
                                .value()),
                new Judge("Jaro–Winkler", (left, right) -> winkler.apply(whole(left), whole(right))),
                new Judge("Jaro–Winkler, words sorted", (left, right) -> winkler.apply(sorted(left), sorted(right))),
                new Judge("Levenshtein, words sorted", (left, right) -> levenshtein(sorted(left), sorted(right))));
    }

    private static String whole(Entry entry) {
        return Romaniser.latin(entry.name());
    }

    private static String sorted(Entry entry) {
        return String.join(" ", Romaniser.words(entry.name()).stream().sorted().toList());
    }

    private static double levenshtein(String left, String right) {
        double longest = Math.max(1, Math.max(left.length(), right.length()));
        return 1 - LevenshteinDistance.getDefaultInstance().apply(left, right) / longest;
    }
}
