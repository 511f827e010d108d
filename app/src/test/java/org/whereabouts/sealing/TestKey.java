package org.whereabouts.sealing;

import org.whereabouts.sealing.Keys.Unlocking;
import org.whereabouts.sealing.cipher.KeyOfKeys.Cost;
import org.whereabouts.sealing.keys.CreatingTheKey;
import org.whereabouts.sealing.keys.KeysInMemory;

/// The key of the tests' one database, for tests of other rooms: import it, and call [#unlock()] before each test.
///
/// @param creating makes it
/// @param keys     unlocks it
public record TestKey(CreatingTheKey creating, Keys keys) {

    /// Locks the program.
    public void lock() {
        keys.lock("test");
    }

    /// Makes the key if there is none, and unlocks the program if it is locked.
    public KeyState.Unlocked unlock() {
        creating.create(KeysInMemory.passphrase(), Cost.TOKEN, "test");
        if (!(keys.state() instanceof KeyState.Unlocked)
                && !(keys.unlock(KeysInMemory.WORDS.toCharArray(), "test") instanceof Unlocking.Done)) {
            throw new AssertionError("the key of the tests is another");
        }
        return (KeyState.Unlocked) keys.state();
    }
}
