package org.whereabouts.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document.Came;
import org.whereabouts.sources.Document.Content;

/// Documents in a map.
final class DocumentsInMemory implements Documents {

    private final Map<Long, Document> all = new TreeMap<>();

    @Override
    public Optional<Document.Id> add(
            Content content, Source.@Nullable Id source, Document.@Nullable Id within, Came arrival) {
        if (find(content.operation(), content.sha256()).isPresent()) {
            return Optional.empty();
        }
        var id = new Document.Id(all.size() + 1L);
        all.put(id.number(), new Document(id, content, source, within, List.of(arrival)));
        return Optional.of(id);
    }

    @Override
    public void cameAgain(Document.Id document, Came arrival) {
        all.computeIfPresent(document.number(), (number, one) -> {
            var arrivals = new ArrayList<>(one.arrivals());
            arrivals.add(arrival);
            return new Document(one.id(), one.content(), one.source(), one.within(), arrivals);
        });
    }

    @Override
    public void belongsTo(Document.Id document, Source.Id source) {
        all.computeIfPresent(
                document.number(),
                (number, one) -> new Document(one.id(), one.content(), source, one.within(), one.arrivals()));
    }

    @Override
    public Optional<Document> find(Document.Id id) {
        return Optional.ofNullable(all.get(id.number()));
    }

    @Override
    public Optional<Document> find(Operation.Id operation, Sha256 sha256) {
        return oldest(one -> one.content().operation().equals(operation)
                        && one.content().sha256().equals(sha256))
                .stream()
                .findFirst();
    }

    @Override
    public List<Document> newest(long before, int most) {
        return oldest(one -> one.id().number() < before).reversed().stream()
                .limit(most)
                .toList();
    }

    @Override
    public List<Document> of(Source.Id source, int most) {
        return oldest(one -> source.equals(one.source())).reversed().stream()
                .limit(most)
                .toList();
    }

    @Override
    public List<Document> at(Operation.Id operation, String place) {
        return oldest(one -> one.content().operation().equals(operation)
                && !place.isEmpty()
                && one.arrivals().stream().anyMatch(came -> came.place().equals(place)));
    }

    @Override
    public List<Document> within(Document.Id document) {
        return oldest(one -> document.equals(one.within()));
    }

    private List<Document> oldest(Predicate<Document> which) {
        return all.values().stream().filter(which).toList();
    }
}
