package org.whereabouts.sources;

import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;

class DocumentsInMemoryTest extends DocumentsContract {

    private final Documents documents = new DocumentsInMemory();

    @Override
    protected Documents documents() {
        return documents;
    }

    @Override
    protected Operation.Id operation() {
        return new Operation.Id("contract");
    }

    @Override
    protected Source.Id source() {
        return new Source.Id(1);
    }
}
