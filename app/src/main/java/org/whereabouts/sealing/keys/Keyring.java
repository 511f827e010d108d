package org.whereabouts.sealing.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.whereabouts.sealing.DoesNotOpen;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.cipher.Associated;
import org.whereabouts.sealing.cipher.Bytes;
import org.whereabouts.sealing.cipher.DataKey;
import org.whereabouts.sealing.cipher.KeyOfKeys;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.cipher.PrivateHalf;
import org.whereabouts.sealing.keys.DataKeys.Way;
import org.whereabouts.sealing.keys.DataKeys.Wrapped;
import org.whereabouts.sealing.keys.KeyPairs.Lock;
import org.whereabouts.sealing.keys.KeyPairs.Pair;

/// The private halves in memory, while the service is unlocked.
public final class Keyring implements AutoCloseable {

    private final Lock lock;
    private final KeyOfKeys keyOfKeys;
    private final Map<UUID, PrivateHalf> halves = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private Keyring(Lock lock, KeyOfKeys keyOfKeys) {
        this.lock = lock;
        this.keyOfKeys = keyOfKeys;
    }

    /// Opens all private halves with a passphrase, which stays the caller's to wipe.
    ///
    /// @return empty when it is not the passphrase
    /// @throws DoesNotOpen when it is, and one of the halves is damaged
    public static Optional<Keyring> unlock(Passphrase passphrase, Lock lock, List<Pair> pairs) {
        var ring = new Keyring(lock, KeyOfKeys.from(passphrase, lock.salt(), lock.cost()));
        List<Pair> here = pairs.stream().filter(pair -> pair.locked() != null).toList();
        List<Pair> refused = new ArrayList<>();
        for (Pair pair : here) {
            try {
                ring.add(pair);
            } catch (DoesNotOpen another) {
                refused.add(pair);
            }
        }
        if (refused.size() == here.size()) {
            ring.close();
            return Optional.empty();
        }
        if (!refused.isEmpty()) {
            ring.close();
            throw new DoesNotOpen("WA-0926 one of several private keys is damaged");
        }
        return Optional.of(ring);
    }

    /// A ring for a new lock, with nothing on it.
    public static Keyring empty(Passphrase passphrase, Lock lock) {
        return new Keyring(lock, KeyOfKeys.from(passphrase, lock.salt(), lock.cost()));
    }

    /// What a private half is bound to where it is stored.
    private static byte[] place(Lock lock, UUID pair) {
        return Associated.with("private half", 1, lock.installation(), pair);
    }

    private void add(Pair pair) {
        var locked = pair.locked();
        if (locked != null) {
            halves.put(pair.id(), PrivateHalf.unlock(locked, pair.publicHalf(), keyOfKeys, place(lock, pair.id())));
        }
    }

    /// Puts a pair on the ring that came after the unlocking.
    public void learn(List<Pair> pairs) {
        pairs.stream().filter(pair -> !halves.containsKey(pair.id())).forEach(this::add);
    }

    /// Takes pairs off the ring that are not among these any more.
    void forgetAllBut(List<Pair> pairs) {
        Set<UUID> stay = pairs.stream().map(Pair::id).collect(Collectors.toSet());
        halves.forEach((id, half) -> {
            if (!stay.contains(id) && halves.remove(id, half)) {
                half.close();
            }
        });
    }

    /// The half, locked behind this ring's passphrase.
    public Bytes lock(UUID pair, PrivateHalf half) {
        return half.lock(keyOfKeys, place(lock, pair));
    }

    /// A half of this ring, locked behind another ring's passphrase.
    public Bytes lock(UUID pair, Keyring behind) {
        return behind.lock(pair, half(pair));
    }

    /// The pairs on it.
    public Set<UUID> pairs() {
        return Set.copyOf(halves.keySet());
    }

    /// The lock that it was opened by.
    public Lock lock() {
        return lock;
    }

    /// Whether a pair is on it.
    public boolean knows(UUID pair) {
        return halves.containsKey(pair);
    }

    /// The half of a pair.
    private PrivateHalf half(UUID pair) {
        PrivateHalf half = halves.get(pair);
        if (closed || half == null) {
            throw new IllegalStateException("WA-0927 locked meanwhile, or a key that was made after the unlocking");
        }
        return half;
    }

    /// Opens a data key.
    public DataKey unwrap(Wrapped wrapped) {
        byte[] context = label(wrapped.subject()).dataKey(wrapped.id());
        PrivateHalf half = half(wrapped.pair());
        return wrapped.way() == Way.QUICK
                ? half.unwrap(wrapped.key(), context)
                : half.unwrapSlowly(wrapped.key(), context);
    }

    /// The same data key, wrapped so that this pair opens it quickly.
    public Wrapped wrapAnew(Wrapped old, UUID pair) {
        byte[] context = label(old.subject()).dataKey(old.id());
        try (DataKey key = unwrap(old)) {
            return new Wrapped(
                    old.id(), old.subject(), pair, Way.QUICK, half(pair).wrap(key, context));
        }
    }

    /// Where things of a subject belong.
    public Label label(Subject subject) {
        return new Label(lock.installation(), subject);
    }

    @Override
    public void close() {
        closed = true;
        keyOfKeys.close();
        halves.values().forEach(PrivateHalf::close);
        halves.clear();
    }
}
