package org.whereabouts.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Operations in a map, with the one that every installation begins with.
final class OperationsInMemory implements Operations {

    private final Map<Operation.Id, Operation> operations = new LinkedHashMap<>();

    OperationsInMemory() {
        put(new Operation(Operation.FIRST, Map.of("en", "Register"), List.of(Locale.ENGLISH), "strict"));
    }

    @Override
    public List<Operation> all() {
        return List.copyOf(operations.values());
    }

    @Override
    public Optional<Operation> find(Operation.Id id) {
        return Optional.ofNullable(operations.get(id));
    }

    @Override
    public void put(Operation operation) {
        operations.put(operation.id(), operation);
    }
}
