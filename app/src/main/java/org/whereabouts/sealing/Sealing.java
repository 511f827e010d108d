package org.whereabouts.sealing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.sealing.cipher.DataKey;
import org.whereabouts.sealing.cipher.PublicHalf;
import org.whereabouts.sealing.keys.DataKeys;
import org.whereabouts.sealing.keys.DataKeys.Way;
import org.whereabouts.sealing.keys.DataKeys.Wrapped;
import org.whereabouts.sealing.keys.Erasures;
import org.whereabouts.sealing.keys.KeyPairs;
import org.whereabouts.sealing.keys.KeyPairs.Lock;
import org.whereabouts.sealing.keys.KeyPairs.Pair;
import org.whereabouts.sealing.keys.Label;

/// Sealing without being able to read: needs the public half of the key alone, whether the service is
/// locked or not.
@Service
public class Sealing {

    private final KeyPairs pairs;
    private final DataKeys dataKeys;
    private final Erasures erasures;
    private volatile @Nullable Known known;

    Sealing(KeyPairs pairs, DataKeys dataKeys, Erasures erasures) {
        this.pairs = pairs;
        this.dataKeys = dataKeys;
        this.erasures = erasures;
    }

    /// Opens an envelope for a subject, in the caller's transaction. Each has a data key of its own; a
    /// subject may have several, because whoever adds something later cannot open the first.
    ///
    /// Each takes a lock of the database until the transaction ends: a thousand in one are enough.
    ///
    /// @throws IllegalStateException when there is no key yet ([Keys#state()] says so beforehand), or when
    ///                               the subject was erased
    @Transactional
    public Envelope open(Subject subject) {
        if (!erasures.admits(subject)) {
            throw new IllegalStateException("WA-0923 the subject was erased");
        }
        Pair pair =
                pairs.current().orElseThrow(() -> new IllegalStateException("WA-0924 there is no key to seal with"));
        Known with = known(pair);
        var label = new Label(with.lock().installation(), subject);
        UUID id = UUID.randomUUID();
        DataKey key = DataKey.fresh();
        dataKeys.add(new Wrapped(id, subject, pair.id(), Way.PUBLIC, with.half().wrap(key, label.dataKey(id))));
        return new Envelope(label, id, key);
    }

    private Known known(Pair pair) {
        Known cached = known;
        if (cached == null || !cached.pair().equals(pair.id())) {
            Lock lock = pairs.lock().orElseThrow(() -> new IllegalStateException("WA-0925 a key pair without a lock"));
            cached = new Known(pair.id(), lock, PublicHalf.of(pair.publicHalf()));
            known = cached;
        }
        return cached;
    }

    private record Known(UUID pair, Lock lock, PublicHalf half) {}
}
