package org.whereabouts.sealing.unlocking;

/// Whether somebody has to be there when the key is unlocked.
public enum UnlockPolicy {

    /// Somebody types the passphrase after each start; a key file is not read.
    BY_HAND,

    /// A service that was given a key file unlocks itself as it starts: nobody need be there, and whoever takes the
    /// machine
    /// with the file has what families confided.
    KEY_FILE_TOO
}
