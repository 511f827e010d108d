package org.whereabouts.sources.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;

/// Finds sources by their numbers.
@Component
public class FindingASource {

    private final Operations operations;
    private final Sources sources;

    FindingASource(Operations operations, Sources sources) {
        this.operations = operations;
        this.sources = sources;
    }

    /// All operations.
    public List<Operation> operations() {
        return operations.all();
    }

    /// The one with this number.
    public Optional<Source> find(Source.Id id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Those of all operations, by operation and name.
    public List<Source> all() {
        return operations.all().stream()
                .flatMap(operation -> sources.all(operation.id()).stream())
                .toList();
    }
}
