package org.whereabouts.intake.reading.naming;

import org.jspecify.annotations.Nullable;
import org.whereabouts.names.Gender;

/// The name of a person in a sentence.
///
/// @param name   in the nominative, given name first
/// @param given  or null
/// @param family or null
/// @param oblique whether the text has it in another case
/// @param from   its first token
/// @param to     the first token behind it
public record NameSpan(
        String name,
        @Nullable String given,
        @Nullable String family,
        Gender gender,
        boolean oblique,
        int from,
        int to) {

    /// Whether a token belongs to it.
    public boolean covers(int token) {
        return token >= from && token < to;
    }
}
