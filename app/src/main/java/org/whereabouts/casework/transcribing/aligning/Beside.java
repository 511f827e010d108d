package org.whereabouts.casework.transcribing.aligning;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A line of the paper as each of two officers keyed it; at least one did.
///
/// @param first  or null when the first one has no such line
/// @param second or null when the second one has none
public record Beside(@Nullable Keyed first, @Nullable Keyed second) {

    public Beside {
        if (first == null && second == null) {
            throw new IllegalArgumentException("WA-2142 a line that nobody keyed");
        }
    }

    /// The one that there is, the first one's where there are both.
    public Keyed any() {
        return first != null ? first : Objects.requireNonNull(second);
    }
}
