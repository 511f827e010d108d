package org.whereabouts.sources;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document.Came;
import org.whereabouts.sources.Document.Content;

/// The documents that came in.
public interface Documents {

    /// Adds one with its first arrival.
    ///
    /// @return its number, or empty when its operation has the same bytes already
    Optional<Document.Id> add(Content content, Source.@Nullable Id source, Document.@Nullable Id within, Came arrival);

    /// Notes that one came again.
    void cameAgain(Document.Id document, Came arrival);

    /// Says whose it is.
    void belongsTo(Document.Id document, Source.Id source);

    /// The one with this number.
    Optional<Document> find(Document.Id id);

    /// The one with these bytes.
    Optional<Document> find(Operation.Id operation, Sha256 sha256);

    /// Some of all operations, the newest first.
    ///
    /// @param before those with smaller numbers
    List<Document> newest(long before, int most);

    /// Those of a source, the newest first.
    List<Document> of(Source.Id source, int most);

    /// Those that were got at this place, the oldest first.
    List<Document> at(Operation.Id operation, String place);

    /// Those that came within another.
    List<Document> within(Document.Id document);
}
