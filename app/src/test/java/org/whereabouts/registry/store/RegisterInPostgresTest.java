package org.whereabouts.registry.store;

import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.OperationsContract;
import org.whereabouts.registry.RegisterContract;
import org.whereabouts.registry.identity.Identities;
import org.whereabouts.registry.identity.Moves;

@WithRegisters
class RegisterInPostgresTest extends RegisterContract {

    private final Collections collections;
    private final Operation.Id operation;

    @Autowired
    Operations operations;

    RegisterInPostgresTest(
            @Autowired SourcesInPostgres sources,
            @Autowired OriginalsInPostgres originals,
            @Autowired ReportsInPostgres reports,
            @Autowired PeopleInPostgres people,
            @Autowired Identities identities,
            @Autowired ChangesInPostgres changes,
            @Autowired ConfirmationsInPostgres confirmations,
            @Autowired JudgementsInPostgres judgements,
            @Autowired Moves moves,
            @Autowired FreshRegisters registers) {
        collections = new Collections(
                sources, originals, reports, people, identities, changes, confirmations, judgements, moves);
        operation = registers.open().operation();
    }

    @Override
    protected Collections register() {
        return collections;
    }

    @Override
    protected Operation.Id operation() {
        return operation;
    }

    @Nested
    class ItsOperations extends OperationsContract {

        @Override
        protected Operations operations() {
            return operations;
        }
    }
}
