package org.whereabouts.sources.ledger;

import java.util.List;
import java.util.Map;
import org.whereabouts.registry.Source;

/// What is known of the sources.
public interface Ledger {

    /// What is known of one; nothing, where nobody wrote anything.
    Known of(Source.Id source);

    /// What is known of all of whom somebody wrote something.
    Map<Source.Id, Known> all();

    /// Replaces what is known of one.
    void put(Known known);

    /// Adds to the history of a grade.
    void add(Grading grading);

    /// How the grade of a source came to be, the newest first.
    List<Grading> gradings(Source.Id source);

    /// How many documents came from each source.
    Map<Source.Id, Long> documents();
}
