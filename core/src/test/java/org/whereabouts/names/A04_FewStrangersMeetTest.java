package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whereabouts.names.letters.Table;
import org.whereabouts.names.romanising.Romanisation;
import org.whereabouts.names.romanising.Standard;

/// Two common names that are not one name should seldom share a key, in Cyrillic or by any standard.
///
/// The bounds are what is so today: `Chubin` is Чубин, and Шубин as French passports wrote him. Never raise one.
class A04_FewStrangersMeetTest {

    private final NameReader reader = new NameReader();

    @Test
    void inCyrillic() {
        assertThat(pairs(names("ru"), null)).hasSizeLessThanOrEqualTo(8);
        assertThat(pairs(names("uk"), null)).isEmpty();
        assertThat(pairs(names("be"), null)).isEmpty();
    }

    @Test
    void inRussianPassportsAndPapers() {
        assertThat(pairs(names("ru"), "ru")).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void inUkrainianPassportsAndPapers() {
        assertThat(pairs(names("uk"), "uk")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void inBelarusianPassportsAndPapers() {
        assertThat(pairs(names("be"), "be")).hasSizeLessThanOrEqualTo(1);
    }

    private static String names(String language) {
        return Table.rows("common-names.tsv", 3).stream()
                .filter(row -> row.getFirst().equals(language))
                .map(row -> row.get(1))
                .collect(Collectors.joining(" "));
    }

    /// Pairs of names of which a Latin spelling of the first shares a key with the second.
    private Set<String> pairs(String names, @Nullable String language) {
        var pairs = new TreeSet<String>();
        var all = List.of(names.split(" "));
        for (var name : all) {
            for (var spelling : spellings(name, language)) {
                var keys = keys(spelling);
                all.stream()
                        .filter(other ->
                                !other.equals(name) && keys(other).stream().anyMatch(keys::contains))
                        .forEach(other -> pairs.add(name + " " + other));
            }
        }
        return pairs;
    }

    private static List<String> spellings(String name, @Nullable String language) {
        return language == null
                ? List.of(name)
                : Standard.all(language).stream()
                        .map(standard -> Romanisation.of(standard).romanise(name))
                        .distinct()
                        .toList();
    }

    private List<String> keys(String word) {
        return reader.read(WrittenName.of(word)).tokens().stream()
                .flatMap(token -> token.spelling().keys().stream())
                .toList();
    }
}
