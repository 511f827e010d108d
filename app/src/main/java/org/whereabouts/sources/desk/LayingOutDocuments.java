package org.whereabouts.sources.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.OpeningAnOriginal;
import org.whereabouts.sources.inbox.Proposals;
import org.whereabouts.sources.ledger.FindingASource;
import org.whereabouts.sources.reading.ReadText;
import org.whereabouts.sources.reading.Readings;
import org.whereabouts.sources.reading.Revision;

/// Documents as their pages show them.
@Component
class LayingOutDocuments {

    private static final int AT_A_TIME = 50;

    private final Documents documents;
    private final Readings readings;
    private final Proposals proposals;
    private final FindingASource sources;
    private final OpeningAnOriginal opening;

    LayingOutDocuments(
            Documents documents,
            Readings readings,
            Proposals proposals,
            FindingASource sources,
            OpeningAnOriginal opening) {
        this.documents = documents;
        this.readings = readings;
        this.proposals = proposals;
        this.sources = sources;
        this.opening = opening;
    }

    Optional<Document> find(Document.Id id) {
        return documents.find(id);
    }

    byte[] original(Document document, String officer) {
        return opening.open(document, officer);
    }

    Listed list(long before) {
        List<DocumentLine> lines = documents.newest(before, AT_A_TIME).stream()
                .map(DocumentLine::of)
                .toList();
        return new Listed(lines, lines.size() == AT_A_TIME ? lines.getLast().number() : null);
    }

    Sheet sheet(Document document) {
        ReadText read = readings.find(document.id()).orElse(null);
        var source = document.source();
        Map<String, Long> tally = new TreeMap<>();
        proposals.tally(document.id()).forEach((state, count) -> tally.put(state.name(), count));
        return new Sheet(
                document,
                DocumentLine.of(document),
                source == null ? null : sources.find(source).map(Source::name).orElse(null),
                read,
                readings.reposts(document.id()).stream()
                        .flatMap(one -> documents.find(one).stream())
                        .map(DocumentLine::of)
                        .toList(),
                revisions(document),
                documents.within(document.id()).stream().map(DocumentLine::of).toList(),
                tally,
                proposals.waiting(document.id()));
    }

    /// Earlier documents of the same address.
    private List<DocumentLine> revisions(Document document) {
        String address = document.address();
        return address == null
                ? List.of()
                : documents.at(document.content().operation(), address).stream()
                        .filter(one -> one.id().number() < document.id().number())
                        .map(DocumentLine::of)
                        .toList();
    }

    /// What became of a text; empty where one of them was not read.
    Optional<Revision> compare(Document.Id former, Document.Id later) {
        return readings.find(former)
                .flatMap(old -> readings.find(later).map(one -> Revision.between(old.text(), one.text())));
    }

    /// Some documents, and where the older ones begin.
    record Listed(List<DocumentLine> lines, @Nullable Long older) {
        Listed {
            lines = List.copyOf(lines);
        }
    }

    /// A document on its page.
    ///
    /// @param source    the name of its source, or null
    /// @param read      what was read of it, or null
    /// @param reposts   those that print it again
    /// @param revisions earlier ones of the same address
    /// @param within    those that came in it
    /// @param tally     how many proposals are in which state
    /// @param waiting   how many of them wait
    record Sheet(
            Document document,
            DocumentLine line,
            @Nullable String source,
            @Nullable ReadText read,
            List<DocumentLine> reposts,
            List<DocumentLine> revisions,
            List<DocumentLine> within,
            Map<String, Long> tally,
            long waiting) {

        Sheet {
            reposts = List.copyOf(reposts);
            revisions = List.copyOf(revisions);
            within = List.copyOf(within);
            tally = Map.copyOf(tally);
        }

        public List<Came> arrivals() {
            return document.arrivals().stream()
                    .map(one -> new Came(
                            one.way().name(),
                            one.place(),
                            Colleagues.when(one.got()),
                            Colleagues.when(one.taken()),
                            one.actor()))
                    .toList();
        }
    }

    /// One time that it came.
    record Came(String way, String place, String got, String taken, String actor) {}
}
