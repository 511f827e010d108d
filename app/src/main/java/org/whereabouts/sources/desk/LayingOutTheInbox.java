package org.whereabouts.sources.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.inbox.Field;
import org.whereabouts.sources.inbox.Parts;
import org.whereabouts.sources.inbox.Proposal;
import org.whereabouts.sources.inbox.Proposals;
import org.whereabouts.sources.ledger.FindingASource;
import org.whereabouts.sources.reading.Readings;

/// A proposal as the inbox shows it: its sentence among its neighbours, and its fields.
@Component
class LayingOutTheInbox {

    private final Proposals proposals;
    private final Readings readings;
    private final Documents documents;
    private final FindingASource sources;

    LayingOutTheInbox(Proposals proposals, Readings readings, Documents documents, FindingASource sources) {
        this.proposals = proposals;
        this.readings = readings;
        this.documents = documents;
        this.sources = sources;
    }

    long waiting(Document.@Nullable Id of) {
        return proposals.waiting(of);
    }

    /// The one with this number, or the next that waits; then the first of all.
    ///
    /// @param typed    what was typed before and could not be accepted; empty at first
    /// @param troubles what is the matter with it
    Optional<Sheet> sheet(long at, Document.@Nullable Id of, Map<String, String> typed, Map<String, String> troubles) {
        return proposals
                .next(at - 1, of)
                .or(() -> proposals.next(0, of))
                .flatMap(proposals::find)
                .map(one -> sheet(one, of, typed, troubles));
    }

    private Sheet sheet(
            Proposal proposal, Document.@Nullable Id of, Map<String, String> typed, Map<String, String> troubles) {
        Proposal.Draft draft = proposal.draft();
        String text = readings.find(draft.document()).orElseThrow().text();
        Source.Id source = documents.find(draft.saidIn()).orElseThrow().source();
        long number = proposal.id().number();
        return new Sheet(
                proposal,
                Excerpt.of(text, draft),
                fields(draft.parts()).stream()
                        .map(field -> new Line(
                                field.word(),
                                typed.getOrDefault(field.word(), draft.parts().get(field)),
                                troubles.get(field.word())))
                        .toList(),
                DocumentLine.of(documents.find(draft.document()).orElseThrow()),
                source == null ? null : sources.find(source).orElse(null),
                proposals.previous(number, of).map(Proposal.Id::number).orElse(null),
                proposals.next(number, of).map(Proposal.Id::number).orElse(null));
    }

    private static List<Field> fields(Parts parts) {
        return parts.type() == Parts.Type.PERSON ? Field.OF_PEOPLE : Field.OF_FIGURES;
    }

    /// A proposal on its page.
    ///
    /// @param source   whose word it is, or null
    /// @param previous the number of the one before that waits, or null
    /// @param next     of the one behind
    record Sheet(
            Proposal proposal,
            List<Excerpt.Run> excerpt,
            List<Line> fields,
            DocumentLine document,
            @Nullable Source source,
            @Nullable Long previous,
            @Nullable Long next) {
        Sheet {
            excerpt = List.copyOf(excerpt);
            fields = List.copyOf(fields);
        }
    }

    /// One field.
    ///
    /// @param trouble the end of a sentence `inbox.trouble.…`, or null
    record Line(String field, String value, @Nullable String trouble) {}
}
