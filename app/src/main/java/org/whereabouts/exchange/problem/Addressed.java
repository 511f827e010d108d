package org.whereabouts.exchange.problem;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

/// Which register an address means, and how addresses of it begin.
@Component
public class Addressed {

    private final Operations operations;
    private final OwnAddress own;

    Addressed(Operations operations, OwnAddress own) {
        this.operations = operations;
        this.own = own;
    }

    /// The register with this name; without a name the only one there is.
    ///
    /// @throws Unanswerable when there is none, or several and no name
    public Operation operation(@Nullable String named) {
        List<Operation> all = operations.all();
        if (named == null && all.size() == 1) {
            return all.getFirst();
        }
        return Optional.ofNullable(named)
                .flatMap(Operation.Id::parse)
                .flatMap(operations::find)
                .orElseThrow(() -> new Unanswerable(
                        Kind.NOT_FOUND, "Where there are several registers, addresses begin with /in/NAME."));
    }

    /// All registers, the oldest first.
    public List<Operation> all() {
        return operations.all();
    }

    /// Where this installation is reached, without a slash at its end.
    public String house() {
        return own.base();
    }

    /// What stands before `/people/…` in an absolute address of a register.
    public String base(Operation operation) {
        return operations.all().size() == 1 ? own.base() : own.base() + "/in/" + operation.id();
    }
}
