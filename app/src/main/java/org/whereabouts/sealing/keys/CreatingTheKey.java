package org.whereabouts.sealing.keys;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.cipher.KeyOfKeys;
import org.whereabouts.sealing.cipher.KeyOfKeys.Cost;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.cipher.PrivateHalf;
import org.whereabouts.sealing.keys.KeyPairs.Lock;
import org.whereabouts.sealing.keys.KeyPairs.Pair;

/// Makes the first key pair of an installation and puts its private half behind a passphrase.
@Service
public class CreatingTheKey {

    private final KeyPairs pairs;
    private final Audit audit;
    private final Clock clock;

    CreatingTheKey(KeyPairs pairs, Audit audit, Clock clock) {
        this.pairs = pairs;
        this.audit = audit;
        this.clock = clock;
    }

    /// Makes it.
    ///
    /// @param passphrase stays the caller's to wipe
    /// @param cost       what a guess shall cost
    /// @param actor      who, for the audit
    @Transactional
    public Creation create(Passphrase passphrase, Cost cost, String actor) {
        if (pairs.lock().isPresent()) {
            return new Creation.AlreadyThere();
        }
        var weakness = passphrase.weakness();
        if (weakness.isPresent()) {
            return new Creation.Weak(weakness.get());
        }
        var lock = new Lock(UUID.randomUUID(), KeyOfKeys.freshSalt(), cost);
        UUID id = UUID.randomUUID();
        pairs.put(lock);
        try (Keyring ring = Keyring.empty(passphrase, lock);
                PrivateHalf half = PrivateHalf.fresh()) {
            pairs.add(new Pair(id, clock.instant(), null, half.publicHalf(), ring.lock(id, half)));
        }
        audit.append(new Act(actor, "key.created", id.toString(), Map.of()));
        return new Creation.Created(id);
    }

    /// What came of making a key.
    public sealed interface Creation {

        /// There is one now.
        record Created(UUID pair) implements Creation {}

        /// There was one before.
        record AlreadyThere() implements Creation {}

        /// The passphrase protects nothing.
        record Weak(Passphrase.Weakness because) implements Creation {}
    }
}
