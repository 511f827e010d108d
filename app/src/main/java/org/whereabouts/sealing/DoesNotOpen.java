package org.whereabouts.sealing;

/// Something sealed was changed, moved, cut, or belongs to another key. It says neither what nor whose.
public final class DoesNotOpen extends RuntimeException {

    /// @param code what was to be opened, as a stable code with a few words
    public DoesNotOpen(String code) {
        // No cause: what a library says of it is not for a log.
        super(code);
    }
}
