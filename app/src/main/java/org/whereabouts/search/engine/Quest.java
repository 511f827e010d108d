package org.whereabouts.search.engine;

import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Particulars;

/// Whom to look for, and where.
///
/// @param sought      name, birth and whatever else is known
/// @param words       anything else, in the asker's words; may be empty
/// @param operation   in which register, or null for all
/// @param visibleOnly whether only what the public may find
/// @param nameless    whether only people whose name nobody knows
/// @param top         at most this many, at least 1
public record Quest(
        Particulars sought, String words, @Nullable String operation, boolean visibleOnly, boolean nameless, int top) {

    /// A quest among people with a name and without.
    public Quest(Particulars sought, String words, @Nullable String operation, boolean visibleOnly, int top) {
        this(sought, words, operation, visibleOnly, false, top);
    }

    /// A quest by particulars in all registers.
    public static Quest of(Particulars sought, int top) {
        return new Quest(sought, "", null, false, top);
    }

    /// The same among people whose name nobody knows.
    public Quest amongNameless() {
        return new Quest(sought, words, operation, visibleOnly, true, top);
    }
}
