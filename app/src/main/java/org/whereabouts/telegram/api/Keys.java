package org.whereabouts.telegram.api;

import java.util.List;

/// The keys beneath a message, row by row.
///
/// @param rows from above
public record Keys(List<List<Key>> rows) {

    /// None.
    public static final Keys NONE = new Keys(List.of());

    /// How many bytes a key may give back.
    public static final int LONGEST = 64;

    public Keys {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// One key a row.
    public static Keys below(List<Key> keys) {
        return new Keys(keys.stream().map(List::of).toList());
    }

    /// A key.
    public sealed interface Key {

        /// What stands on it.
        String label();
    }

    /// Gives something back when it is pressed.
    ///
    /// @param gives at most [#LONGEST] bytes
    public record Press(String label, String gives) implements Key {}

    /// Opens an address.
    public record Link(String label, String address) implements Key {}
}
