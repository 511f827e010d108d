package org.whereabouts.sources.mailbox.sender;

import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;

class SendersInMemoryTest extends SendersContract {

    private final Senders senders = new SendersInMemory();

    @Override
    protected Senders senders() {
        return senders;
    }

    @Override
    protected Source source() {
        return new Source(
                new Source.Id(4), Operation.FIRST, "Invented", Source.Kind.PUBLICATION, Reliability.B, false, null);
    }
}
