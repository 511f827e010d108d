package org.whereabouts.sealing.keys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.keys.KeyPairs.Lock;
import org.whereabouts.sealing.keys.KeyPairs.Pair;

/// Makes copies of the key that are worth nothing without the passphrase, and puts one back into a restored database.
@Service
public class CopyingTheKey {

    private final KeyPairs pairs;
    private final Audit audit;

    CopyingTheKey(KeyPairs pairs, Audit audit) {
        this.pairs = pairs;
        this.audit = audit;
    }

    /// The text of a copy.
    ///
    /// @return empty when there is nothing to copy
    @Transactional
    public Optional<String> copy(String actor) {
        Optional<Lock> lock = pairs.lock();
        List<Pair> here =
                pairs.all().stream().filter(pair -> pair.locked() != null).toList();
        if (lock.isEmpty() || here.isEmpty()) {
            return Optional.empty();
        }
        audit.append(new Act(actor, "key.copied", lock.get().installation().toString(), Map.of()));
        return Optional.of(KeyCopy.of(lock.get(), here).text());
    }

    /// Whether a passphrase opens everything in a copy.
    public boolean opens(String copy, Passphrase passphrase) {
        return KeyCopy.parse(copy)
                .flatMap(one -> Keyring.unlock(passphrase, one.lock(), one.originals()))
                .map(ring -> {
                    ring.close();
                    return true;
                })
                .orElse(false);
    }

    /// Puts the private halves of a copy back into a database that lost them.
    ///
    /// @param actor who, for the audit
    @Transactional
    public Return putBack(String text, Passphrase passphrase, String actor) {
        Optional<KeyCopy> copy = KeyCopy.parse(text);
        if (copy.isEmpty() || !opens(text, passphrase)) {
            return new Return.DoesNotOpen();
        }
        List<Pair> known = pairs.all();
        if (known.stream().anyMatch(pair -> pair.locked() != null)) {
            return new Return.NotNeeded();
        }
        Map<UUID, Pair> copied = copy.get().originals().stream().collect(Collectors.toMap(Pair::id, pair -> pair));
        if (!known.stream().allMatch(pair -> copied.containsKey(pair.id()))) {
            return new Return.AnotherKey();
        }
        pairs.put(copy.get().lock());
        copied.values().forEach(pair -> restore(pair, known));
        audit.append(new Act(actor, "key.put.back", copy.get().installation().toString(), Map.of()));
        return new Return.Done();
    }

    private void restore(Pair pair, List<Pair> known) {
        var locked = pair.locked();
        if (known.stream().noneMatch(one -> one.id().equals(pair.id()))) {
            pairs.add(pair);
        } else if (locked != null) {
            pairs.lockAnew(pair.id(), locked);
        }
    }

    /// What came of putting a copy back.
    public sealed interface Return {

        /// The private halves are there again.
        record Done() implements Return {}

        /// It is no copy, or the passphrase is another.
        record DoesNotOpen() implements Return {}

        /// Nothing is missing here.
        record NotNeeded() implements Return {}

        /// The database was sealed with a pair that this copy has not.
        record AnotherKey() implements Return {}
    }
}
