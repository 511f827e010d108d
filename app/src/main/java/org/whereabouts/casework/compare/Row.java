package org.whereabouts.casework.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Evidence;
import org.whereabouts.names.LetterByLetter;
import org.whereabouts.names.LetterByLetter.Stretch;

/// One line of a comparison.
///
/// @param label   the sentence that names what is compared
/// @param left    what the first says, cut where the second differs; empty when it says nothing
/// @param right   what the second says
/// @param finding the sentence that says what was found; null when nothing was weighed
/// @param bits    what it weighs, with its sign; null likewise
public record Row(
        String label,
        List<Stretch> left,
        List<Stretch> right,
        @Nullable String finding,
        @Nullable String bits) {
    public Row {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /// What was weighed.
    static Row of(Evidence evidence) {
        var letters = LetterByLetter.of(orNothing(evidence.left()), orNothing(evidence.right()));
        return new Row(
                "feature." + evidence.feature().name(),
                letters.left(),
                letters.right(),
                "finding." + evidence.finding().name(),
                evidence.weight().toString());
    }

    /// What both or one of them says, and nobody weighs.
    public static Row of(String label, String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            // Where one says nothing there is nothing to differ from.
            return new Row(label, alone(left), alone(right), null, null);
        }
        var letters = LetterByLetter.of(left, right);
        return new Row(label, letters.left(), letters.right(), null, null);
    }

    private static List<Stretch> alone(String text) {
        return text.isEmpty() ? List.of() : List.of(new Stretch(text, true));
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
