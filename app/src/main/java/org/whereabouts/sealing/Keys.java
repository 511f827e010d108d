package org.whereabouts.sealing;

import org.springframework.stereotype.Service;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.keys.DataKeys;
import org.whereabouts.sealing.keys.HeldKeys;

/// The keys as this program holds them: none, locked, or unlocked in its memory.
@Service
public class Keys {

    private final HeldKeys held;
    private final DataKeys dataKeys;
    private final Audit audit;

    Keys(HeldKeys held, DataKeys dataKeys, Audit audit) {
        this.held = held;
        this.dataKeys = dataKeys;
        this.audit = audit;
    }

    /// What this program can do with sealed things now.
    public KeyState state() {
        if (held.areUnlocked()) {
            return new KeyState.Unlocked(new Unsealing(held, dataKeys, audit));
        }
        return held.areThere() ? new KeyState.Locked() : new KeyState.NoKey();
    }

    /// Unlocks this program. Guesses wait for each other, and longer after each wrong one.
    ///
    /// @param typed the passphrase; wiped
    /// @param actor who, for the audit
    public Unlocking unlock(char[] typed, String actor) {
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return held.unlock(passphrase, actor);
        }
    }

    /// Locks this program. What was unsealed is still in the memory of whoever unsealed it.
    ///
    /// @param actor who, for the audit
    /// @return whether it was unlocked
    public boolean lock(String actor) {
        return held.lock(actor);
    }

    /// What came of unlocking.
    public sealed interface Unlocking {

        /// It is unlocked.
        record Done() implements Unlocking {}

        /// It was not the passphrase.
        record WrongPassphrase() implements Unlocking {}

        /// There is no key to unlock.
        record NoKey() implements Unlocking {}

        /// The database was restored without private halves: a copy of the key has to be put back first.
        record NoPrivateHalf() implements Unlocking {}
    }
}
