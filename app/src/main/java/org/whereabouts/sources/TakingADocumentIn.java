package org.whereabouts.sources;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Originals;
import org.whereabouts.sources.Document.Came;
import org.whereabouts.sources.Document.Content;

/// Takes in what is brought: its bytes, the document, how it came, and an entry of the audit, all or nothing.
@Service
public class TakingADocumentIn {

    /// Larger than that is nothing that anybody prints or posts.
    public static final long MOST = 64L << 20;

    private final Documents documents;
    private final Originals originals;
    private final Audit audit;
    private final Clock clock;

    TakingADocumentIn(Documents documents, Originals originals, Audit audit, Clock clock) {
        this.documents = documents;
        this.originals = originals;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes it in. Nothing is fetched, run or believed of what is in it.
    @Transactional
    public Taken take(Arrival arrival) {
        byte[] content;
        try {
            if (arrival.content().size() > MOST) {
                return new Taken.Refused(Taken.Why.TOO_LARGE);
            }
            content = arrival.content().all();
        } catch (IOException unreadable) {
            return new Taken.Refused(Taken.Why.UNREADABLE);
        }
        return content.length == 0 ? new Taken.Refused(Taken.Why.EMPTY) : take(arrival, content);
    }

    private Taken take(Arrival arrival, byte[] bytes) {
        // The text of a message lies in it in a form that nobody reads; it comes as a document of its own.
        Kind kind = arrival.mediaType().equals("message/rfc822") ? Kind.OTHER : Recognising.of(bytes);
        String type = arrival.mediaType().isBlank() ? "application/octet-stream" : arrival.mediaType();
        Original original = originals.keep(bytes, arrival.name(), type);
        var content = new Content(arrival.operation(), original.sha256(), arrival.name(), type, bytes.length, kind);
        var came =
                new Came(arrival.way(), arrival.place().strip(), arrival.name(), arrival.got(), now(), arrival.actor());
        Optional<Document.Id> added = documents.add(content, arrival.source(), arrival.within(), came);
        Taken taken = added.<Taken>map(Taken.New::new).orElseGet(() -> again(content, came, arrival));
        audit.append(new Act(
                arrival.actor(),
                added.isPresent() ? "document.taken" : "document.came-again",
                original.sha256().hex(),
                Map.of("way", arrival.way().name(), "kind", kind.name())));
        return taken;
    }

    private Taken again(Content content, Came came, Arrival arrival) {
        Document known = documents.find(content.operation(), content.sha256()).orElseThrow();
        documents.cameAgain(known.id(), came);
        if (known.source() == null && arrival.source() != null) {
            documents.belongsTo(known.id(), arrival.source());
        }
        return new Taken.AlreadyThere(known.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
