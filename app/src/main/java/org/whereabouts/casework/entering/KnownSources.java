package org.whereabouts.casework.entering;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;

/// The operations and sources that an officer can name.
@Component
public class KnownSources {

    private final Operations operations;
    private final Sources sources;

    KnownSources(Operations operations, Sources sources) {
        this.operations = operations;
        this.sources = sources;
    }

    /// All operations.
    public List<Operation> operations() {
        return operations.all();
    }

    /// The operation with this short name; where there is only one, that one.
    public Optional<Operation.Id> operation(@Nullable String slug) {
        List<Operation> all = operations.all();
        return all.size() == 1
                ? Optional.of(all.getFirst().id())
                : all.stream()
                        .map(Operation::id)
                        .filter(id -> id.slug().equals(slug))
                        .findFirst();
    }

    /// The names of all sources, once each.
    public List<String> names() {
        return operations.all().stream()
                .flatMap(one -> sources.all(one.id()).stream())
                .map(Source::name)
                .distinct()
                .sorted()
                .toList();
    }
}
