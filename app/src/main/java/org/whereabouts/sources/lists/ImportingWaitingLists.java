package org.whereabouts.sources.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.intake.ImportingAList;
import org.whereabouts.intake.ImportingAList.Order;
import org.whereabouts.intake.ListImported;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.registry.Originals;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.lists.Fate.State;
import org.whereabouts.storage.DataFolder;

/// Imports what officers ordered. Who kills it in between finds the order still there; a list that is imported already
/// adds nothing.
@Service
public class ImportingWaitingLists {

    private final ImportingAList importing;
    private final Register register;
    private final Lists lists;
    private final DataFolder data;
    private final Clock clock;
    private final Map<Document.Id, Reached> progress = new ConcurrentHashMap<>();

    ImportingWaitingLists(ImportingAList importing, Register register, Lists lists, DataFolder data, Clock clock) {
        this.importing = importing;
        this.register = register;
        this.lists = lists;
        this.data = data;
        this.clock = clock;
    }

    /// How far the import of a list has come, while this program imports it.
    public Optional<Reached> reached(Document.Id document) {
        return Optional.ofNullable(progress.get(document));
    }

    /// Imports all that was ordered.
    void importAll() {
        for (Fate ordered : lists.ordered()) {
            Terms terms = ordered.terms();
            if (terms != null) {
                register.documents().find(ordered.document()).ifPresent(one -> importOne(one, terms, ordered.actor()));
            }
        }
    }

    private void importOne(Document document, Terms terms, String actor) {
        Optional<Source> source = register.source(document, terms.source());
        if (source.isEmpty()) {
            put(document, State.REFUSED, terms, actor, null, "file.unreadable");
            return;
        }
        try (var file = ListInAFile.of(document, register.originals(), data.folder("lists"))) {
            var order = new Order(
                    file.file(),
                    document.content().operation(),
                    source.get().name(),
                    terms.list(),
                    terms.grade(),
                    terms.dates(),
                    null,
                    actor);
            conclude(
                    document,
                    terms,
                    actor,
                    importing.importList(order, (rows, all) -> progress.put(document.id(), new Reached(rows, all))));
        } finally {
            progress.remove(document.id());
        }
    }

    private void conclude(Document document, Terms terms, String actor, ListImported came) {
        switch (came) {
            case ListImported.Imported imported ->
                put(document, State.IMPORTED, terms, actor, imported.edition().tally(), null);
            case ListImported.AlreadyThere there ->
                put(document, State.IMPORTED, terms, actor, there.edition().tally(), null);
            case ListImported.Refused refused ->
                put(
                        document,
                        State.REFUSED,
                        terms,
                        actor,
                        null,
                        refused.problem().code());
        }
    }

    private void put(
            Document document, State state, Terms terms, String actor, @Nullable Tally tally, @Nullable String code) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        lists.put(new Fate(document.id(), state, terms, actor, now, tally, code));
        if (state == State.IMPORTED) {
            lists.remember(terms, now);
        }
    }

    /// The parts of the register that are needed here.
    @org.springframework.stereotype.Component("registerOfWaitingLists")
    static class Register {
        private final Documents documents;
        private final Originals originals;
        private final Sources sources;

        Register(Documents documents, Originals originals, Sources sources) {
            this.documents = documents;
            this.originals = originals;
            this.sources = sources;
        }

        Documents documents() {
            return documents;
        }

        Originals originals() {
            return originals;
        }

        Optional<Source> source(Document document, Source.Id id) {
            return sources.all(document.content().operation()).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
        }
    }

    /// How far it has come.
    ///
    /// @param rows  how many rows have been read
    /// @param total about how many there are, or 0 when nobody knows
    public record Reached(long rows, long total) {}
}
