package org.whereabouts.sealing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.keys.DataKeys;
import org.whereabouts.sealing.keys.DataKeys.Wrapped;
import org.whereabouts.sealing.keys.KeyPairs;
import org.whereabouts.sealing.keys.KeyPairs.Lock;
import org.whereabouts.sealing.keys.KeyPairs.Pair;
import org.whereabouts.sealing.keys.Keyring;

/// The keys as this program holds them: none, locked, or unlocked in its memory.
@Service
public class Keys {

    private final KeyPairs pairs;
    private final DataKeys dataKeys;
    private final Audit audit;
    private final WrongGuesses guesses;
    private volatile @Nullable Keyring open;
    private volatile boolean made;

    Keys(KeyPairs pairs, DataKeys dataKeys, Audit audit, WrongGuesses guesses) {
        this.pairs = pairs;
        this.dataKeys = dataKeys;
        this.audit = audit;
        this.guesses = guesses;
    }

    /// What this program can do with sealed things now.
    public KeyState state() {
        if (open != null) {
            return new KeyState.Unlocked(new Unsealing(this::ringFor, dataKeys, audit));
        }
        // Once there is a key, there always is one.
        made = made || pairs.lock().isPresent();
        return made ? new KeyState.Locked() : new KeyState.NoKey();
    }

    /// Unlocks this program. Guesses wait for each other, and longer after each wrong one.
    ///
    /// @param passphrase stays the caller's to wipe
    /// @param actor      who, for the audit
    public synchronized Unlocking unlock(Passphrase passphrase, String actor) {
        Optional<Lock> lock = pairs.lock();
        List<Pair> all = pairs.all();
        if (lock.isEmpty()) {
            return new Unlocking.NoKey();
        }
        if (all.stream().allMatch(pair -> pair.locked() == null)) {
            return new Unlocking.NoPrivateHalf();
        }
        Keyring ring = Keyring.unlock(passphrase, lock.get(), all).orElse(null);
        if (ring == null) {
            audit.append(new Act(actor, "key.refused", installation(lock.get()), Map.of("wrong", guesses.another())));
            guesses.pause();
            return new Unlocking.WrongPassphrase();
        }
        // No entry, no unlocking.
        audit.append(new Act(actor, "key.unlocked", installation(lock.get()), Map.of()));
        guesses.forget();
        forget();
        open = ring;
        return new Unlocking.Done();
    }

    /// Locks this program. What was unsealed is still in the memory of whoever unsealed it.
    ///
    /// @param actor who, for the audit
    /// @return whether it was unlocked
    public synchronized boolean lock(String actor) {
        Keyring ring = open;
        if (ring == null) {
            return false;
        }
        // Locked even where the audit cannot be written.
        forget();
        audit.append(new Act(actor, "key.locked", installation(ring.lock()), Map.of()));
        return true;
    }

    /// The ring while it is unlocked.
    Optional<Keyring> ring() {
        return Optional.ofNullable(open);
    }

    private Keyring ringFor(List<Wrapped> wrapped) {
        Keyring ring = open;
        if (ring == null) {
            throw new IllegalStateException("WA-0932 locked meanwhile");
        }
        if (wrapped.stream().anyMatch(key -> !ring.knows(key.pair()))) {
            // A rotation made a pair after the unlocking.
            ring.learn(pairs.all());
        }
        return ring;
    }

    private void forget() {
        Keyring ring = open;
        open = null;
        if (ring != null) {
            ring.close();
        }
    }

    private static String installation(Lock lock) {
        return lock.installation().toString();
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
