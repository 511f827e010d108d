package org.whereabouts.registry.suppression;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;

/// Which records are never taken in again.
public interface Suppressions {

    /// Suppresses keys, in the caller's transaction. One that is suppressed already stays as it is.
    ///
    /// @param why who suppresses them, and why
    /// @return how many were not suppressed before
    int suppress(Operation.Id operation, Collection<SuppressedKey> keys, Why why, Instant now);

    /// Takes that back; what was not taken in meanwhile does not come by itself.
    ///
    /// @return whether it was suppressed
    boolean lift(SuppressedKey key);

    /// Takes back what was suppressed by the same deed as this key.
    ///
    /// @return how many records may come in again
    int liftWith(SuppressedKey key);

    /// What was suppressed, deed by deed, the newest first.
    List<Deed> list(int most);

    /// Why a key is suppressed; empty when it is not.
    Optional<Why> find(SuppressedKey key);

    /// All keys of an operation, for whoever has many records to ask about.
    Suppressed of(Operation.Id operation);

    /// Who suppressed a key, and why.
    ///
    /// @param by      an officer's id, `command-line` or `rule:NAME`
    /// @param because a code or a sentence without personal data
    record Why(String by, String because) {}

    /// Records that were suppressed at once. Nothing in it says whose they are.
    ///
    /// @param first   one of the keys, by which the deed can be named
    /// @param records how many there are
    record Deed(SuppressedKey first, Operation.Id operation, Why why, Instant since, int records) {}

    /// The keys of an operation at a moment.
    record Suppressed(Operation.Id operation, Set<SuppressedKey> keys) {
        public Suppressed {
            keys = Set.copyOf(keys);
        }

        /// Whether a record of a source must not come in.
        ///
        /// @param reference the number of the record, or of the person whom it is about
        public boolean covers(Source.Id source, String reference) {
            return !keys.isEmpty()
                    && List.of(
                                    SuppressedKey.in(operation, source, reference),
                                    SuppressedKey.everywhere(operation, reference))
                            .stream()
                            .anyMatch(keys::contains);
        }
    }
}
