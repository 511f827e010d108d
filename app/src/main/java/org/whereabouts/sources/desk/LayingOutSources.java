package org.whereabouts.sources.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.standing.SourceTallies;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.ledger.FindingASource;
import org.whereabouts.sources.ledger.Known;
import org.whereabouts.sources.ledger.Ledger;

/// The sources as the pages of the ledger show them.
@Component
class LayingOutSources {

    private static final int DOCUMENTS = 50;

    private final FindingASource finding;
    private final Ledger ledger;
    private final SourceTallies tallies;
    private final Documents documents;
    private final Colleagues colleagues;

    LayingOutSources(
            FindingASource finding, Ledger ledger, SourceTallies tallies, Documents documents, Colleagues colleagues) {
        this.finding = finding;
        this.ledger = ledger;
        this.tallies = tallies;
        this.documents = documents;
        this.colleagues = colleagues;
    }

    List<Line> lines() {
        Map<Source.Id, Known> known = ledger.all();
        Map<Source.Id, Long> counts = ledger.documents();
        List<SourceTallies.Tally> all = tallies.all();
        Map<Source.Id, Source> byId = all.stream()
                .map(SourceTallies.Tally::source)
                .collect(Collectors.toMap(Source::id, Function.identity()));
        return all.stream()
                .map(one -> new Line(
                        one.source(),
                        known.getOrDefault(
                                        one.source().id(),
                                        Known.nothingOf(one.source().id()))
                                .language(),
                        one.reports(),
                        counts.getOrDefault(one.source().id(), 0L),
                        name(byId, one.source().repeats())))
                .toList();
    }

    private static @Nullable String name(Map<Source.Id, Source> byId, Source.@Nullable Id repeats) {
        Source origin = repeats == null ? null : byId.get(repeats);
        return origin == null ? null : origin.name();
    }

    Sheet sheet(Source source) {
        Map<String, String> names = colleagues.names();
        List<Past> history = ledger.gradings(source.id()).stream()
                .map(one -> new Past(
                        Colleagues.when(one.at()),
                        names.getOrDefault(one.officer(), one.officer()),
                        one.former().name(),
                        one.grade().name(),
                        one.reason()))
                .toList();
        List<DocumentLine> last = documents.of(source.id(), DOCUMENTS).stream()
                .map(DocumentLine::of)
                .toList();
        return new Sheet(source, ledger.of(source.id()), history, last);
    }

    /// Those that a source might repeat.
    List<Source> others(Source source) {
        return finding.all().stream()
                .filter(one ->
                        one.operation().equals(source.operation()) && !one.id().equals(source.id()))
                .toList();
    }

    /// A source in the list.
    ///
    /// @param repeats the name of the source it repeats; null of one that speaks for itself
    record Line(
            Source source,
            String language,
            long reports,
            long documents,
            @Nullable String repeats) {}

    /// A source on its page.
    record Sheet(Source source, Known known, List<Past> history, List<DocumentLine> documents) {
        Sheet {
            history = List.copyOf(history);
            documents = List.copyOf(documents);
        }
    }

    /// One change of its grade.
    record Past(String at, String who, String former, String grade, String reason) {}
}
