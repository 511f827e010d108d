package org.whereabouts.sealing.keys;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.cipher.PrivateHalf;
import org.whereabouts.sealing.keys.KeyPairs.Pair;

/// Makes a new key pair, wraps all data keys anew, and destroys the private half of the old one.
@Service
public class RotatingTheKey {

    private final KeyPairs pairs;
    private final WrappingAnew wrapping;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    RotatingTheKey(
            KeyPairs pairs, WrappingAnew wrapping, Audit audit, TransactionOperations transactions, Clock clock) {
        this.pairs = pairs;
        this.wrapping = wrapping;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Rotates, or ends a rotation that was interrupted.
    ///
    /// @param ring  of an unlocked program
    /// @param actor who, for the audit
    /// @param done  hears how many data keys have been wrapped anew
    public WrappingAnew.Wrapping rotate(Keyring ring, String actor, LongConsumer done) {
        boolean interrupted = pairs.all().stream().anyMatch(pair -> pair.retired() != null);
        if (!interrupted) {
            transactions.executeWithoutResult(begun -> replace(ring, actor));
        }
        return wrapping.wrap(ring, actor, done);
    }

    private void replace(Keyring ring, String actor) {
        Pair old = pairs.current().orElseThrow(() -> new IllegalStateException("WA-0934 there is no key to rotate"));
        UUID id = UUID.randomUUID();
        try (PrivateHalf half = PrivateHalf.fresh()) {
            pairs.retire(old.id(), clock.instant());
            pairs.add(new Pair(id, clock.instant(), null, half.publicHalf(), ring.lock(id, half)));
        }
        audit.append(new Act(
                actor, "key.rotated", id.toString(), Map.of("old", old.id().toString())));
    }
}
