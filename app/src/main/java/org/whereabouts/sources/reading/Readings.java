package org.whereabouts.sources.reading;

import java.util.List;
import java.util.Optional;
import org.whereabouts.intake.reading.Shingles;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.reading.ReadText.Likeness;

/// The texts of the articles that were read.
public interface Readings {

    /// Articles that nobody has read yet, the oldest first.
    List<Document.Id> unread(int most);

    /// Lets one reader at a time compare and keep, until the end of the transaction.
    void oneAtATime();

    /// Which earlier document of the same operation printed this text first; of several, the one that has most of it.
    Optional<Likeness> earlier(Document document, Shingles text);

    /// Keeps what was read, and files the text so that later ones are compared with it.
    ///
    /// @return whether nobody had read it before
    boolean keep(ReadText read, Shingles text);

    /// What was read of a document.
    Optional<ReadText> find(Document.Id document);

    /// Those that print what this one printed first.
    List<Document.Id> reposts(Document.Id origin);
}
