package org.whereabouts.sealing.keys;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.cipher.Bytes;

/// The data keys of all subjects, wrapped.
public interface DataKeys {

    /// Adds a key.
    void add(Wrapped key);

    /// The keys of a subject, the oldest first.
    List<Wrapped> of(Subject subject);

    /// Those of these keys that there are.
    List<Wrapped> among(Collection<UUID> ids);

    /// Some keys that are not yet wrapped the quick way by this pair; nobody else gets them in this
    /// transaction's time.
    ///
    /// @param most how many at most
    List<Wrapped> toWrapAnew(UUID pair, int most);

    /// Puts these keys in the place of those with the same ids, where those still are.
    void replace(Collection<Wrapped> keys);

    /// Destroys the keys of a subject.
    ///
    /// @return how many there were
    int destroy(Subject subject);

    /// How many keys there are, by pair and way.
    List<Count> count();

    /// A data key as it is stored.
    ///
    /// @param subject whose it is
    /// @param pair    the pair that wrapped it
    /// @param key     what only that pair opens
    record Wrapped(UUID id, Subject subject, UUID pair, Way way, Bytes key) {}

    /// How many keys one pair wrapped in one way.
    record Count(UUID pair, Way way, long keys) {}

    /// How a data key is wrapped.
    enum Way {
        /// With the public half: anybody can, and opening takes long.
        PUBLIC,
        /// With the symmetric key of the private half.
        QUICK
    }
}
