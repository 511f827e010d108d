package org.whereabouts.sources.inbox;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Originals;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;

/// Finds whose word a proposal is: the source of the document that printed it first.
@Component
class WhoseWord {

    private final Documents documents;
    private final Sources sources;
    private final Originals originals;

    WhoseWord(Documents documents, Sources sources, Originals originals) {
        this.documents = documents;
        this.sources = sources;
        this.originals = originals;
    }

    Document document(Proposal proposal) {
        return documents.find(proposal.draft().document()).orElseThrow();
    }

    /// Empty until somebody has said it.
    Optional<Source> source(Proposal proposal) {
        Document first = documents.find(proposal.draft().saidIn()).orElseThrow();
        return sources.all(first.content().operation()).stream()
                .filter(one -> one.id().equals(first.source()))
                .findFirst();
    }

    Original original(Document document) {
        return originals.find(document.content().sha256()).orElseThrow();
    }
}
