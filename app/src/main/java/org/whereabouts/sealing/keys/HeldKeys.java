package org.whereabouts.sealing.keys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.Keys.Unlocking;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.keys.DataKeys.Wrapped;
import org.whereabouts.sealing.keys.KeyPairs.Lock;
import org.whereabouts.sealing.keys.KeyPairs.Pair;

/// The keyring that this program holds while it is unlocked.
@Component
public class HeldKeys {

    private final KeyPairs pairs;
    private final Audit audit;
    private final WrongGuesses guesses;
    private volatile @Nullable Keyring open;
    private volatile boolean made;

    HeldKeys(KeyPairs pairs, Audit audit, WrongGuesses guesses) {
        this.pairs = pairs;
        this.audit = audit;
        this.guesses = guesses;
    }

    /// Whether a ring is held.
    public boolean areUnlocked() {
        return open != null;
    }

    /// Whether there is a key at all.
    public boolean areThere() {
        // Once there is one, there always is one.
        made = made || pairs.lock().isPresent();
        return made;
    }

    /// The ring, while it is held.
    public Optional<Keyring> ring() {
        return Optional.ofNullable(open);
    }

    /// The ring, on which the pairs of these keys are.
    ///
    /// @throws IllegalStateException when it is not held any more
    public Keyring ringFor(List<Wrapped> wrapped) {
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

    /// Takes the ring into memory. Guesses wait for each other, and longer after each wrong one.
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

    /// Forgets the ring.
    ///
    /// @param actor who, for the audit
    /// @return whether there was one
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
}
