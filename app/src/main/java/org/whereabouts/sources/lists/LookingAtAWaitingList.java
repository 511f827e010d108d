package org.whereabouts.sources.lists;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.ImportingAList.Order;
import org.whereabouts.intake.LookingAtAList;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Originals;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.sources.Document;
import org.whereabouts.storage.DataFolder;

/// Shows what a list would change, without changing it.
@Service
public class LookingAtAWaitingList {

    private final LookingAtAList looking;
    private final Originals originals;
    private final Sources sources;
    private final Lists lists;
    private final DataFolder data;

    LookingAtAWaitingList(LookingAtAList looking, Originals originals, Sources sources, Lists lists, DataFolder data) {
        this.looking = looking;
        this.originals = originals;
        this.sources = sources;
        this.lists = lists;
        this.data = data;
    }

    /// Looks at it.
    ///
    /// @param terms how it would be imported; null when nobody can say yet whose it is
    public LookingAtAList.Looked look(Document document, @Nullable Terms terms) {
        String source = terms == null
                ? ""
                : source(document, terms.source()).map(Source::name).orElse("");
        try (var file = ListInAFile.of(document, originals, data.folder("lists"))) {
            return looking.look(new Order(
                    file.file(),
                    document.content().operation(),
                    source,
                    terms == null ? "" : terms.list(),
                    terms == null ? Grade.UNJUDGED : terms.grade(),
                    terms == null ? DateOrder.UNSAID : terms.dates(),
                    null));
        }
    }

    /// How the last list of its source was imported, or as little as is known.
    public @Nullable Terms usual(Document document) {
        Source.Id source = document.source();
        return source == null
                ? null
                : lists.habits(source).stream()
                        .findFirst()
                        .orElseGet(() -> new Terms(source, "", Grade.UNJUDGED, DateOrder.UNSAID, false));
    }

    private Optional<Source> source(Document document, Source.Id id) {
        return sources.all(document.content().operation()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
