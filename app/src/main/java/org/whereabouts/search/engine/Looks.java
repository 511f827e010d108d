package org.whereabouts.search.engine;

import org.jspecify.annotations.Nullable;

/// What somebody looks like, where and when they were.
///
/// @param words   marks, build, clothing and place, in any language; may be empty
/// @param ageFrom lower end of the apparent age in years, or null
/// @param ageTo   upper end, inclusive, or null
/// @param year    the year of which it is said, or null
public record Looks(
        String words,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable Integer year) {

    /// Nothing said.
    public static final Looks UNSAID = new Looks("", null, null, null);
}
