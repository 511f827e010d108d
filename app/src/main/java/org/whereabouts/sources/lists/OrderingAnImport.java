package org.whereabouts.sources.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.lists.Fate.State;

/// Takes an officer's word about a list: it is imported, or set aside.
@Service
public class OrderingAnImport {

    private final Lists lists;
    private final Documents documents;
    private final Audit audit;
    private final Clock clock;

    OrderingAnImport(Lists lists, Documents documents, Audit audit, Clock clock) {
        this.lists = lists;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /// Has it imported behind.
    ///
    /// @return false when somebody decided otherwise meanwhile
    @Transactional
    public boolean order(Document document, Terms terms, String actor) {
        if (!waits(document.id())) {
            return false;
        }
        documents.belongsTo(document.id(), terms.source());
        put(document, State.ORDERED, terms, null, actor);
        audit.append(new Act(
                actor,
                "list.ordered",
                document.content().sha256().hex(),
                Map.of(
                        "source",
                        Long.toString(terms.source().number()),
                        "trusted",
                        Boolean.toString(terms.trusted()))));
        return true;
    }

    /// Sets it aside.
    ///
    /// @param reason a code: `twice`, `not-ours`, `wrong`
    /// @return false when somebody decided otherwise meanwhile
    @Transactional
    public boolean setAside(Document document, String reason, String actor) {
        if (!waits(document.id())) {
            return false;
        }
        put(document, State.SET_ASIDE, null, reason, actor);
        audit.append(
                new Act(actor, "list.set-aside", document.content().sha256().hex(), Map.of("reason", reason)));
        return true;
    }

    private boolean waits(Document.Id document) {
        return lists.find(document)
                .map(Fate::state)
                .filter(one -> one != State.REFUSED)
                .isEmpty();
    }

    private void put(Document document, State state, @Nullable Terms terms, @Nullable String code, String actor) {
        lists.put(new Fate(document.id(), state, terms, actor, now(), null, code));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
