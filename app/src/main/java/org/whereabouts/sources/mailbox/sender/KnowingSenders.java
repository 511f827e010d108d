package org.whereabouts.sources.mailbox.sender;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.mailbox.message.Sender;
import org.whereabouts.sources.mailbox.sender.Senders.Known;

/// Says whose an address is, and lets officers note and forget it.
@Service
public class KnowingSenders {

    private static final String KIND = "sender";

    private final Senders senders;
    private final KeyOfTheMailbox key;
    private final Audit audit;
    private final Clock clock;

    KnowingSenders(Senders senders, KeyOfTheMailbox key, Audit audit, Clock clock) {
        this.senders = senders;
        this.key = key;
        this.audit = audit;
        this.clock = clock;
    }

    /// The sender with this address, or whose domain it is of.
    ///
    /// @param address as a message has it, in lower case
    public Optional<Known> find(String address) {
        return senders.find(key.digest(KIND, address))
                .or(() -> senders.find(key.digest(KIND, address.substring(address.lastIndexOf('@')))));
    }

    /// A message of a known one came.
    @Transactional
    public void wrote(Known sender) {
        senders.wrote(sender.digest(), now());
    }

    /// Notes for whom an address speaks.
    ///
    /// @param typed an address, or `@` and a domain
    /// @return false when it is neither
    @Transactional
    public boolean note(String typed, Source source, String actor) {
        String address = Sender.plain(typed);
        if (address == null) {
            return false;
        }
        var known = new Known(
                key.digest(KIND, address),
                address.startsWith("@"),
                source.operation(),
                source.id(),
                actor,
                now(),
                0,
                null);
        senders.put(known);
        audit.append(new Act(
                actor,
                "sender.noted",
                known.digest(),
                Map.of("source", Long.toString(source.id().number()), "domain", Boolean.toString(known.domain()))));
        return true;
    }

    /// Forgets one; what came of it stays.
    ///
    /// @return false when it is not there
    @Transactional
    public boolean forget(String digest, String actor) {
        boolean gone = senders.remove(digest);
        if (gone) {
            audit.append(new Act(actor, "sender.forgotten", digest, Map.of()));
        }
        return gone;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
