package org.whereabouts.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A part of the country that an operation names, and where its tile lies on the map.
///
/// @param code   short, as it stands in files: letters, digits and hyphens
/// @param names  what it is called, by language tag; never empty
/// @param words  how places in it are written: each is looked for in what a card says of a place
/// @param column of its tile, from 0 at the west
/// @param row    of its tile, from 0 in the north
public record Region(String code, Map<String, String> names, List<String> words, int column, int row) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private static final int MOST = 40;

    public Region {
        names = Map.copyOf(names);
        words = words.stream().map(Region::folded).toList();
        boolean onTheMap = column >= 0 && column < MOST && row >= 0 && row < MOST;
        if (!CODE.matcher(code).matches() || names.isEmpty() || !onTheMap) {
            throw new IllegalArgumentException("WA-1804 a region that cannot be");
        }
    }

    /// What it is called in a language.
    public String name(Locale language) {
        String other = names.getOrDefault("en", names.values().iterator().next());
        return names.getOrDefault(language.getLanguage(), other);
    }

    /// Whether a place as a card has it lies in this region: one of its parts is one of the words.
    public boolean has(String place) {
        return words.stream().anyMatch(word -> parts(place).contains(word));
    }

    private static List<String> parts(String place) {
        return Pattern.compile(",").splitAsStream(place).map(Region::folded).toList();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
