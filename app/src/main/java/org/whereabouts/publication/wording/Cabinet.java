package org.whereabouts.publication.wording;

import com.ibm.icu.text.Collator;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.Drawer;

/// The fronts of the drawers, a row for each alphabet, the reader's own alphabet first.
public final class Cabinet {

    private static final String NAMELESS = "-";
    private static final Map<UnicodeScript, String> ALPHABETS = new EnumMap<>(Map.of(
            UnicodeScript.LATIN, "list.latin",
            UnicodeScript.CYRILLIC, "list.cyrillic",
            UnicodeScript.ARABIC, "list.arabic",
            UnicodeScript.GEORGIAN, "list.georgian"));

    private final Words words;

    /// With these words.
    public Cabinet(Words words) {
        this.words = words;
    }

    /// How an address calls a drawer.
    public static String key(Drawer drawer) {
        return drawer.letter().isEmpty() ? NAMELESS : drawer.letter();
    }

    /// The drawer that an address means; empty when it means none.
    public static Optional<Drawer> read(String key) {
        return key.equals(NAMELESS) ? Optional.of(Drawer.WITHOUT_NAME) : Drawer.parse(key);
    }

    /// What stands on the front of a drawer.
    public String label(Drawer drawer, Locale language) {
        return drawer.letter().isEmpty() ? words.say(language, "list.nameless") : drawer.letter();
    }

    /// The rows of the cabinet.
    ///
    /// @param opened the drawer that is open, or null
    public List<Row> of(List<Drawer.Filled> filled, @Nullable Drawer opened, Locale language) {
        String own = alphabet(language.getDisplayLanguage(language));
        Map<String, List<Drawer.Filled>> rows = filled.stream()
                .collect(Collectors.groupingBy(one -> alphabet(one.drawer().letter())));
        Comparator<Map.Entry<String, List<Drawer.Filled>>> ownFirst =
                Comparator.comparing(row -> !row.getKey().equals(own));
        return rows.entrySet().stream()
                .sorted(ownFirst.thenComparing(Map.Entry::getKey))
                .map(row -> new Row(words.say(language, row.getKey()), fronts(row.getValue(), opened, language)))
                .toList();
    }

    private List<Front> fronts(List<Drawer.Filled> filled, @Nullable Drawer opened, Locale language) {
        return filled.stream()
                .map(one -> new Front(
                        key(one.drawer()),
                        front(one, language),
                        one.cards(),
                        one.drawer().equals(opened)))
                .sorted(Comparator.comparing(Front::label, Collator.getInstance(Locale.ROOT)::compare))
                .toList();
    }

    /// People without a name have one drawer: on its front is how many they are.
    private String front(Drawer.Filled filled, Locale language) {
        return filled.drawer().letter().isEmpty()
                ? words.say(language, "list.cards", filled.cards())
                : filled.drawer().letter();
    }

    private static String alphabet(String letters) {
        return letters.isEmpty()
                ? "list.nameless"
                : ALPHABETS.getOrDefault(UnicodeScript.of(letters.codePointAt(0)), "list.other");
    }

    /// A row of drawers.
    ///
    /// @param name the alphabet
    public record Row(String name, List<Front> fronts) {
        public Row {
            fronts = List.copyOf(fronts);
        }
    }

    /// The front of a drawer.
    ///
    /// @param key    how its address calls it
    /// @param label  what stands on it
    /// @param cards  how many cards are in it
    /// @param opened whether it is open
    public record Front(String key, String label, long cards, boolean opened) {}
}
