package org.whereabouts.registry;

import org.junit.jupiter.api.Nested;

class RegisterInMemoryTest extends RegisterContract {

    private final Collections collections = new RegisterInMemory().collections();

    @Override
    protected Collections register() {
        return collections;
    }

    @Override
    protected Operation.Id operation() {
        return Operation.FIRST;
    }

    @Nested
    class ItsOperations extends OperationsContract {

        private final Operations operations = new OperationsInMemory();

        @Override
        protected Operations operations() {
            return operations;
        }
    }
}
