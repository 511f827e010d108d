package org.whereabouts.publication.web;

import org.springframework.stereotype.Component;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.People;
import org.whereabouts.registry.identity.Identities;

/// How far the comparing has come, as the registry notes it.
@Component
class ComparedInRegistry implements ComparedSoFar {

    private final Identities identities;
    private final Operations operations;
    private final People people;

    ComparedInRegistry(Identities identities, Operations operations, People people) {
        this.identities = identities;
        this.operations = operations;
        this.people = people;
    }

    @Override
    public Progress compared() {
        long reports = operations.all().stream()
                .mapToLong(operation -> people.size(operation.id()).reports())
                .sum();
        return new Progress(Math.min(reports, identities.progress().compared()), reports);
    }
}
