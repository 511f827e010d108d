package org.whereabouts.sources.mailbox.store;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.sources.Arrival;
import org.whereabouts.sources.Bytes;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Taken;
import org.whereabouts.sources.TakingADocumentIn;
import org.whereabouts.sources.Way;
import org.whereabouts.sources.mailbox.letter.Letters;
import org.whereabouts.sources.mailbox.letter.LettersContract;

@WithRegisters
class LettersInPostgresTest extends LettersContract {

    @Autowired
    JdbcClient database;

    @Autowired
    TakingADocumentIn taking;

    private final FreshRegister register;

    LettersInPostgresTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Override
    protected Letters letters() {
        return new LettersInPostgres(database);
    }

    @Override
    protected Document.Id document() {
        var arrival = new Arrival(
                register.operation(),
                Bytes.of(new byte[] {'a', '.'}),
                "a.txt",
                "",
                Way.MAILBOX,
                "INBOX",
                Instant.EPOCH,
                null,
                null,
                "test");
        return switch (taking.take(arrival)) {
            case Taken.New(var id) -> id;
            case Taken.AlreadyThere(var id) -> id;
            case Taken.Refused refused -> throw new AssertionError(refused.why());
        };
    }
}
