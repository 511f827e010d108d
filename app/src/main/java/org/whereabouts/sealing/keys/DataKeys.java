package org.whereabouts.sealing.keys;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /// Some keys that a pair wrapped, in the order of their ids; nobody else gets them while this transaction lasts.
    ///
    /// @param slowOnly only those that anybody could have wrapped
    /// @param after    the last one that was seen, or null to begin
    /// @param most     how many at most
    List<Wrapped> wrappedBy(UUID pair, boolean slowOnly, @Nullable UUID after, int most);

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
