package org.whereabouts.sources.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.SayingWhoseItIs;
import org.whereabouts.sources.inbox.Accepted;
import org.whereabouts.sources.inbox.AcceptingAProposal;
import org.whereabouts.sources.inbox.Proposal;
import org.whereabouts.sources.inbox.Proposals;
import org.whereabouts.sources.inbox.Typed;
import org.whereabouts.sources.reading.Readings;

/// Accepts what stands in the form of the inbox, and says whose word it is where that was asked there.
@Component
class AnsweringAProposal {

    private final Proposals proposals;
    private final Readings readings;
    private final Documents documents;
    private final SayingWhoseItIs belonging;
    private final AcceptingAProposal accepting;

    AnsweringAProposal(
            Proposals proposals,
            Readings readings,
            Documents documents,
            SayingWhoseItIs belonging,
            AcceptingAProposal accepting) {
        this.proposals = proposals;
        this.readings = readings;
        this.documents = documents;
        this.belonging = belonging;
        this.accepting = accepting;
    }

    Accepted accept(Proposal.Id id, Map<String, String> typed, String officer) {
        Optional<Proposal> found = proposals.find(id);
        if (found.isEmpty()) {
            return new Accepted.Decided();
        }
        Proposal.Draft draft = found.get().draft();
        name(draft.saidIn(), typed, officer);
        String text = readings.find(draft.document()).orElseThrow().text();
        Credibility credibility = Arrays.stream(Credibility.values())
                .filter(one -> one.name().equals(typed.get("credibility")))
                .findFirst()
                .orElse(Credibility.CANNOT_BE_JUDGED);
        return accepting.accept(new AcceptingAProposal.Order(
                id,
                Typed.of(draft.parts().type(), typed),
                draft.place().sentence().of(text),
                credibility,
                officer));
    }

    private void name(Document.Id of, Map<String, String> typed, String officer) {
        String name = typed.getOrDefault("source", "").strip();
        Document document = documents.find(of).orElseThrow();
        if (document.source() == null && !name.isEmpty() && name.length() <= 200) {
            String kind = typed.getOrDefault("source-kind", "");
            Source.Kind speaker = Arrays.stream(Source.Kind.values())
                    .filter(one -> one.name().equals(kind))
                    .findFirst()
                    .orElse(Source.Kind.PUBLICATION);
            belonging.say(of, belonging.source(document.content().operation(), name, speaker), officer);
        }
    }
}
