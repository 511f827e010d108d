package org.whereabouts.sealing.keys;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.cipher.KeyOfKeys;
import org.whereabouts.sealing.cipher.KeyOfKeys.Cost;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.keys.KeyPairs.Lock;

/// Puts the private halves behind another passphrase. The keys stay the same.
@Service
public class ChangingThePassphrase {

    private final KeyPairs pairs;
    private final Audit audit;

    ChangingThePassphrase(KeyPairs pairs, Audit audit) {
        this.pairs = pairs;
        this.audit = audit;
    }

    /// Changes it, for all pairs or for none.
    ///
    /// @param ring  of an unlocked program, with all pairs on it
    /// @param fresh the new passphrase; stays the caller's to wipe
    /// @param cost  what a guess shall cost from now on
    /// @param actor who, for the audit
    /// @return why it is refused, if it is
    @Transactional
    public Optional<Passphrase.Weakness> change(Keyring ring, Passphrase fresh, Cost cost, String actor) {
        Optional<Passphrase.Weakness> weakness = fresh.weakness();
        if (weakness.isPresent()) {
            return weakness;
        }
        ring.learn(pairs.all());
        var lock = new Lock(ring.lock().installation(), KeyOfKeys.freshSalt(), cost);
        pairs.put(lock);
        try (Keyring behind = Keyring.empty(fresh, lock)) {
            for (UUID pair : ring.pairs()) {
                pairs.lockAnew(pair, ring.lock(pair, behind));
            }
        }
        audit.append(
                new Act(actor, "key.passphrase.changed", lock.installation().toString(), Map.of()));
        return Optional.empty();
    }
}
