package org.whereabouts.sealing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.cipher.DataKey;
import org.whereabouts.sealing.keys.DataKeys;
import org.whereabouts.sealing.keys.DataKeys.Wrapped;
import org.whereabouts.sealing.keys.HeldKeys;
import org.whereabouts.sealing.keys.Keyring;

/// Reading sealed things: an audited act each time. Only an unlocked service has it ([KeyState.Unlocked]).
public final class Unsealing {

    /*
     * What was read cannot be unread, so its entry in the audit must not vanish with somebody's transaction: it is
     * committed before anything is opened, and reading inside a transaction is refused. No entry, no reading.
     */

    private final HeldKeys held;
    private final DataKeys dataKeys;
    private final Audit audit;

    Unsealing(HeldKeys held, DataKeys dataKeys, Audit audit) {
        this.held = held;
        this.dataKeys = dataKeys;
        this.audit = audit;
    }

    /// Opens the sealed things of one subject.
    ///
    /// @return empty when nothing of it can ever be opened again: it was erased, or nothing was sealed
    public Optional<Opened> read(Reading reading) {
        Subject subject = reading.subject();
        note(new Act(reading.actor(), "sealed.read", subject.toString(), Map.of("reason", reading.reason())));
        List<Wrapped> wrapped = dataKeys.of(subject);
        if (wrapped.isEmpty()) {
            return Optional.empty();
        }
        Keyring ring = held.ringFor(wrapped);
        Map<UUID, DataKey> keys = new HashMap<>();
        wrapped.forEach(one -> keys.put(one.id(), ring.unwrap(one)));
        return Optional.of(new Opened(ring.label(subject), keys));
    }

    /// Begins to open the sealed things of all subjects of a kind into memory, as standing matches need it:
    /// one entry in the audit for all.
    ///
    /// @param actor  who, as in [Reading]
    /// @param kind   the kind of subjects
    /// @param reason a stable code, as in [Reading]
    public OfAll readAll(String actor, String kind, String reason) {
        note(new Act(actor, "sealed.read.all", kind, Map.of("reason", reason)));
        return new OfAll(kind);
    }

    private void note(Act act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("WA-0930 sealed things are read outside of a transaction");
        }
        audit.append(act);
    }

    @Override
    public String toString() {
        return "unsealing";
    }

    /// Opens values of many subjects, some thousand at a time, on all processors.
    public final class OfAll {
        private final String kind;

        private OfAll(String kind) {
            this.kind = kind;
        }

        /// Opens some values.
        ///
        /// @return what was in each, in the same order; empty for a subject that was erased
        /// @throws DoesNotOpen when one of them was changed or moved
        public List<Optional<byte[]>> unseal(List<Labelled> values) {
            List<Wrapped> wrapped = dataKeys.among(values.stream()
                    .map(value -> value.sealed().key())
                    .distinct()
                    .toList());
            Keyring ring = held.ringFor(wrapped);
            Map<UUID, DataKey> keys = wrapped.parallelStream()
                    .filter(one -> one.subject().kind().equals(kind))
                    .collect(Collectors.toConcurrentMap(Wrapped::id, ring::unwrap));
            Map<UUID, Subject> owners = wrapped.stream().collect(Collectors.toMap(Wrapped::id, Wrapped::subject));
            List<Optional<byte[]>> opened = values.parallelStream()
                    .map(value -> open(value, ring, keys, owners))
                    .collect(Collectors.toCollection(ArrayList::new));
            keys.values().forEach(DataKey::close);
            return opened;
        }

        private Optional<byte[]> open(
                Labelled value, Keyring ring, Map<UUID, DataKey> keys, Map<UUID, Subject> owners) {
            UUID id = value.sealed().key();
            DataKey key = keys.get(id);
            if (key == null && !owners.containsKey(id)) {
                return Optional.empty();
            }
            if (key == null) {
                throw new DoesNotOpen("WA-0931 sealed for a subject of another kind");
            }
            byte[] context = ring.label(value.subject()).value(id, value.field());
            return Optional.of(key.open(value.sealed().body(), context));
        }
    }
}
