package org.whereabouts.registry;

import java.util.List;
import java.util.Optional;

/// The operations of this installation; there is always at least one.
public interface Operations {

    /// All of them, the oldest first.
    List<Operation> all();

    /// The one with this short name.
    Optional<Operation> find(Operation.Id id);

    /// Adds an operation, or replaces names, languages and policy of the one with the same id.
    void put(Operation operation);
}
