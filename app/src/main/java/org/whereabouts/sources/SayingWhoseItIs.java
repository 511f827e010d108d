package org.whereabouts.sources;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;

/// Says whose a document is. What was accepted of it before stays the word of the source it had then.
@Service
public class SayingWhoseItIs {

    private final Documents documents;
    private final Sources sources;
    private final Audit audit;

    SayingWhoseItIs(Documents documents, Sources sources, Audit audit) {
        this.documents = documents;
        this.sources = sources;
        this.audit = audit;
    }

    /// The source with this name; a new one cannot be judged yet, and a known one stays what it is.
    @Transactional
    public Source.Id source(Operation.Id operation, String name, Source.Kind kind) {
        return sources.find(operation, name)
                .orElseGet(() -> sources.named(operation, name, Reliability.F, kind))
                .id();
    }

    /// Says it.
    @Transactional
    public void say(Document.Id document, Source.Id source, String officer) {
        documents.belongsTo(document, source);
        audit.append(new Act(
                officer, "document.source", document.toString(), Map.of("source", Long.toString(source.number()))));
    }
}
