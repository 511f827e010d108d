package org.whereabouts.sealing;

/// What this service can do with sealed things.
public sealed interface KeyState {

    /// No key was made yet: nothing can be sealed.
    record NoKey() implements KeyState {}

    /// Things can be sealed, and not read.
    record Locked() implements KeyState {}

    /// Things can be sealed and read.
    ///
    /// @param unsealing the only way to read; nobody else has it
    record Unlocked(Unsealing unsealing) implements KeyState {}
}
