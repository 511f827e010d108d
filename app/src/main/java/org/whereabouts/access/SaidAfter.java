package org.whereabouts.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a page of the desk says of the deed that led to it: the key of a sentence, which comes back in the address.
///
/// Whoever sends somebody such an address chooses among sentences of ours, and writes none.
public final class SaidAfter {

    private static final Pattern KEY = Pattern.compile("[a-z.]{1,40}");

    private SaidAfter() {}

    /// The key, or null where it is none.
    public static @Nullable String of(String said) {
        return KEY.matcher(said).matches() ? said : null;
    }

    /// The key, or null where it is none of these sentences.
    ///
    /// @param sentences what their keys begin with, such as `claims.said.`
    public static @Nullable String of(String said, String sentences) {
        return said.startsWith(sentences) ? of(said) : null;
    }
}
