package org.whereabouts.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

/// Which register an address means, and how addresses of it begin.
@Component
public class Addressed {

    private final Operations operations;
    private final String address;

    Addressed(Operations operations, @Value("${whereabouts.address:}") String address) {
        this.operations = operations;
        this.address = address.strip();
    }

    /// The register with this name; without a name the only one there is.
    public Optional<Operation> operation(@Nullable String named) {
        List<Operation> all = operations.all();
        if (named == null) {
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }
        return Operation.Id.parse(named).flatMap(operations::find);
    }

    /// What stands before `/people/…` in an absolute address of a register: the address under which everybody reaches
    /// this service, or else the one that was asked.
    public String base(HttpServletRequest request, Operation operation) {
        String service = address.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : address;
        String bare = service.endsWith("/") ? service.substring(0, service.length() - 1) : service;
        return operations.all().size() == 1 ? bare : bare + "/in/" + operation.id();
    }
}
