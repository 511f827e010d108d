package org.whereabouts.casework.transcribing.kept;

import java.util.UUID;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Operation;

class TranscriptsInMemoryTest extends TranscriptsContract {

    private final Transcripts transcripts = new TranscriptsInMemory();

    @Override
    protected Transcripts transcripts() {
        return transcripts;
    }

    @Override
    protected Officer.Id officer() {
        return new Officer.Id(UUID.randomUUID());
    }

    @Override
    protected Sha256 original() {
        return Sha256.of(new byte[] {1});
    }

    @Override
    protected Operation.Id operation() {
        return new Operation.Id("invented");
    }
}
