package org.whereabouts.telegram.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whereabouts.pages.Months;

/// A name and a date as somebody types them in one line: `Yavir Oleksa 27.3.1990`, `Явір 1990`.
///
/// @param name without the date
/// @param born as much of a date as stands at the end
public record NameAndBirth(String name, DateTyped born) {

    /// Tells the name from the date.
    public static NameAndBirth read(String text) {
        List<String> tokens = new ArrayList<>(Arrays.asList(text.strip().split("[\\s,;]+")));
        int from = tokens.size();
        while (from > 0 && tokens.size() - from < 3 && isOfADate(tokens.get(from - 1))) {
            from--;
        }
        // The name of a month alone may be a name: April, Серпень.
        while (from < tokens.size() && !tokens.get(from).codePoints().anyMatch(Character::isDigit)) {
            from++;
        }
        String date = String.join(" ", tokens.subList(from, tokens.size()));
        return new NameAndBirth(String.join(" ", tokens.subList(0, from)), DateTyped.read(date));
    }

    private static boolean isOfADate(String token) {
        boolean digits = token.codePoints().allMatch(one -> Character.isDigit(one) || "./-".indexOf(one) >= 0);
        return digits || Months.read(token).isPresent();
    }
}
