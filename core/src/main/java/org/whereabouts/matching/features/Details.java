package org.whereabouts.matching.features;

import org.jspecify.annotations.Nullable;

/// How the two words of a finding differ in kind: `Cyrl~Latn` by script, `uk~ru` by language.
final class Details {

    private Details() {}

    /// The detail of a finding, or null when its name says everything.
    static @Nullable String of(WordPair pair) {
        var left = pair.left().token().spelling();
        var right = pair.right().token().spelling();
        return switch (pair.finding()) {
            case SAME_SPELLING_OTHER_SCRIPT, SAME_CONSONANTS ->
                left.script().code() + "~" + right.script().code();
            case SAME_NAME_OTHER_LANGUAGE, OTHER_FORM, DIMINUTIVE, CLOSE_SPELLING, ABBREVIATION ->
                left.text() + "~" + right.text();
            default -> null;
        };
    }
}
