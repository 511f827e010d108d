package org.whereabouts.sources.mailbox.letter;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.whereabouts.access.SignedIn;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.mailbox.message.Message;
import org.whereabouts.sources.mailbox.sender.KnowingSenders;

/// An officer says from which source a letter is: it is taken in as its documents.
@Service
public class NamingASource {

    private static final String PURPOSE = "letter.taken";

    private final OpeningALetter opening;
    private final TakingAMessage taking;
    private final DecidingOnALetter deciding;
    private final KnowingSenders senders;
    private final TransactionOperations transaction;

    NamingASource(
            OpeningALetter opening,
            TakingAMessage taking,
            DecidingOnALetter deciding,
            KnowingSenders senders,
            TransactionOperations transaction) {
        this.opening = opening;
        this.taking = taking;
        this.deciding = deciding;
        this.senders = senders;
        this.transaction = transaction;
    }

    /// Takes it in. Not inside of a transaction: it is read for that.
    ///
    /// @param always whether the address speaks for the source from now on
    /// @return the end of the sentence that says what came of it
    public String name(UUID id, Source source, boolean always, SignedIn officer, SignedIn.Confirmed confirmed) {
        return switch (opening.open(id, confirmed, PURPOSE)) {
            case OpeningALetter.Gone gone -> "strangers.said.gone";
            case OpeningALetter.Kept kept -> kept.key();
            case OpeningALetter.Open open -> {
                Message message = open.message();
                yield message == null
                        ? "strangers.said.unreadable"
                        : Objects.requireNonNull(
                                transaction.execute(status -> take(open, message, source, always, officer)));
            }
        };
    }

    private String take(OpeningALetter.Open open, Message message, Source source, boolean always, SignedIn officer) {
        var whose = new TakingAMessage.Whose(source.operation(), source.id(), officer.actor());
        Letter letter = open.letter();
        Optional<Document.Id> document = taking.take(open.raw(), message, letter.digest(), whose);
        if (document.isEmpty()) {
            return "strangers.said.unreadable";
        }
        if (!deciding.taken(letter.id(), document.get(), officer)) {
            throw new IllegalStateException("WA-2056 a letter that two take in at once");
        }
        if (always && message.from() != null) {
            senders.note(message.from(), source, officer.actor());
        }
        return "strangers.said.taken";
    }
}
