package org.whereabouts.search.engine;

import org.whereabouts.matching.Particulars;

/// What is filed about one report.
///
/// @param report      its number; filing the same number again replaces what was filed
/// @param person      the number of the entry that it belongs to
/// @param operation   the operation in whose register it stands
/// @param visible     whether the public may find it
/// @param particulars what it says of the person
/// @param words       marks, build, clothing, place, each year of the apparent age: what a person without a name is
///                    found by; may be empty
public record Filed(
        long report, long person, String operation, boolean visible, Particulars particulars, String words) {}
