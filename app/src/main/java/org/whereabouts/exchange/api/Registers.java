package org.whereabouts.exchange.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.OwnAddress;
import org.whereabouts.exchange.problem.Unanswerable;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Person;

/// The registers as programs name them, and where their pages are.
@Component
public class Registers {

    private final Operations operations;
    private final OwnAddress address;

    Registers(Operations operations, OwnAddress address) {
        this.operations = operations;
        this.address = address;
    }

    /// The one that is meant. Where there is only one, it need not be named.
    ///
    /// @throws Unanswerable when it is not clear which
    public Operation named(@Nullable String name) {
        List<Operation> all = operations.all();
        if (name == null || name.isBlank()) {
            if (all.size() == 1) {
                return all.getFirst();
            }
            throw new Unanswerable(Kind.PARAMETER_MISSING, "There are several operations here.", "operation");
        }
        return all.stream()
                .filter(one -> one.id().slug().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Unanswerable(Kind.PARAMETER_UNREADABLE, "There is no such operation here.", "operation"));
    }

    /// Where the pages of an operation are, without a slash at the end.
    public String page(Operation.Id operation) {
        return address.base() + (operations.all().size() == 1 ? "" : "/in/" + operation);
    }

    /// The page of an entry.
    public String page(Operation.Id operation, Person.Id person) {
        return page(operation) + "/people/" + person;
    }

    /// The entry at this interface.
    public String resource(Person.Id person) {
        return address.base() + "/api/v1/people/" + person;
    }
}
