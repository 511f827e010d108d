package org.whereabouts.sealing.keys;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.DoesNotOpen;
import org.whereabouts.sealing.keys.DataKeys.Wrapped;
import org.whereabouts.sealing.keys.KeyPairs.Pair;

/// Wraps data keys anew so that the current pair opens them quickly, and ends what a rotation began.
@Service
public class WrappingAnew {

    /*
     * A batch is a transaction. Whenever the program is killed, every data key is wrapped in exactly one way by a pair
     * that still has its private half: a pair is destroyed in the end, and only when nothing hangs on it.
     */

    private static final int BATCH = 500;

    private final KeyPairs pairs;
    private final DataKeys dataKeys;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    WrappingAnew(KeyPairs pairs, DataKeys dataKeys, Audit audit, TransactionOperations transactions, Clock clock) {
        this.pairs = pairs;
        this.dataKeys = dataKeys;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Wraps whatever is not wrapped the quick way by the current pair, in batches.
    ///
    /// @param ring  with all pairs on it
    /// @param actor who, for the audit
    /// @param done  hears after each batch how many it have been
    public Wrapping wrap(Keyring ring, String actor, LongConsumer done) {
        List<Pair> all = pairs.all();
        ring.learn(all);
        ring.forgetAllBut(all);
        var tally = new Tally(ring, done);
        all.forEach(pair -> walk(pair, tally));
        int destroyed = 0;
        for (Pair pair : all) {
            destroyed += pair.retired() != null && destroy(pair.id(), actor) ? 1 : 0;
        }
        return new Wrapping(tally.wrapped, tally.damaged, destroyed);
    }

    private void walk(Pair pair, Tally tally) {
        Optional<UUID> last = Optional.empty();
        do {
            UUID after = last.orElse(null);
            last = Objects.requireNonNull(
                    transactions.execute(begun -> batch(pair, after, tally)), "WA-0933 a batch without an end");
            tally.done.accept(tally.wrapped);
        } while (last.isPresent());
    }

    /// @return the last key of the batch; empty when there was none
    private Optional<UUID> batch(Pair pair, @Nullable UUID after, Tally tally) {
        UUID current = pairs.current().map(Pair::id).orElse(pair.id());
        List<Wrapped> old = dataKeys.wrappedBy(pair.id(), current.equals(pair.id()), after, BATCH);
        List<Wrapped> fresh = old.parallelStream()
                .map(key -> anew(tally.ring, key, current))
                .flatMap(Optional::stream)
                .toList();
        dataKeys.replace(fresh);
        tally.wrapped += fresh.size();
        tally.damaged += old.size() - fresh.size();
        return old.isEmpty() ? Optional.empty() : Optional.of(old.getLast().id());
    }

    private static Optional<Wrapped> anew(Keyring ring, Wrapped key, UUID pair) {
        try {
            return Optional.of(ring.wrapAnew(key, pair));
        } catch (DoesNotOpen damaged) {
            // One damaged row must not keep the others from being wrapped; it stays as it is.
            return Optional.empty();
        }
    }

    private boolean destroy(UUID pair, String actor) {
        return Boolean.TRUE.equals(transactions.execute(begun -> {
            boolean destroyed = pairs.destroy(pair, clock.instant());
            if (destroyed) {
                audit.append(new Act(actor, "key.destroyed", pair.toString(), Map.of()));
            }
            return destroyed;
        }));
    }

    /// What was done.
    ///
    /// @param keys      how many data keys were wrapped anew
    /// @param damaged   how many do not open
    /// @param destroyed how many retired pairs lost their private half for good
    public record Wrapping(long keys, long damaged, int destroyed) {}

    private static final class Tally {
        private final Keyring ring;
        private final LongConsumer done;
        private long wrapped;
        private long damaged;

        Tally(Keyring ring, LongConsumer done) {
            this.ring = ring;
            this.done = done;
        }
    }
}
