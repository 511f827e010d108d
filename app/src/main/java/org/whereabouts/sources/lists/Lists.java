package org.whereabouts.sources.lists;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;

/// What became of the lists that came in.
public interface Lists {

    /// Those of which nobody decided yet, the oldest first; among them those that could not be imported.
    List<Document.Id> waiting(int most);

    /// How many wait.
    long waiting();

    /// What became of one; empty when nobody decided yet.
    Optional<Fate> find(Document.Id document);

    /// Puts what becomes of one.
    void put(Fate fate);

    /// Those that are to be imported, the oldest first.
    List<Fate> ordered();

    /// Those of which was decided last, the newest first.
    List<Fate> lately(int most);

    /// How the lists of a source were imported last, the newest first.
    List<Terms> habits(Source.Id source);

    /// Remembers how a list was imported.
    void remember(Terms terms, Instant at);
}
