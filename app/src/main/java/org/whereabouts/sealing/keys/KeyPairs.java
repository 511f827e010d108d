package org.whereabouts.sealing.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.sealing.cipher.Bytes;
import org.whereabouts.sealing.cipher.KeyOfKeys.Cost;

/// The key pairs of this installation, and the lock before their private halves.
public interface KeyPairs {

    /// What is needed to make the key of keys from the passphrase; empty before the first `key create`.
    Optional<Lock> lock();

    /// Makes or replaces the lock.
    void put(Lock lock);

    /// The pair with which data keys are wrapped now. Until this transaction ends it stays so: whoever
    /// wants to retire it waits.
    Optional<Pair> current();

    /// All pairs that can still open something, the current one first.
    List<Pair> all();

    /// Adds a pair.
    void add(Pair pair);

    /// Retires the current pair: from the end of this transaction on nothing more is wrapped with it.
    void retire(UUID pair, Instant now);

    /// Puts another locked private half in the place of a pair's.
    void lockAnew(UUID pair, Bytes locked);

    /// Destroys the private half of a retired pair by which no data key is wrapped any more.
    ///
    /// @return whether it was destroyed: not if it is the current one, or something still hangs on it
    boolean destroy(UUID pair, Instant now);

    /// How the passphrase becomes a key.
    ///
    /// @param installation what all sealed things of this installation are bound to; survives a restore
    record Lock(UUID installation, Bytes salt, Cost cost) {}

    /// A key pair as it is stored.
    ///
    /// @param retired    since when nothing more is wrapped with it, or null
    /// @param publicHalf for everybody
    /// @param locked     the private half, behind the passphrase; null in a database that was restored
    ///                   without it
    record Pair(
            UUID id,
            Instant made,
            @Nullable Instant retired,
            Bytes publicHalf,
            @Nullable Bytes locked) {}
}
