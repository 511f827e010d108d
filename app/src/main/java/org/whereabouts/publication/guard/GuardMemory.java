package org.whereabouts.publication.guard;

/// What all programs on one database know of the guard: the key by which challenges are signed, and what an
/// administrator set.
public interface GuardMemory {

    /// The key, the same on every call.
    byte[] key();

    /// What was set last.
    Setting setting();

    /// Sets.
    ///
    /// @return whether it was something else before
    boolean set(Setting setting);

    /// When visitors are asked for a moment.
    enum Setting {
        /// In a rush, and networks that were given much.
        BY_ITSELF,
        /// Everybody, until an administrator says otherwise.
        ALWAYS
    }
}
