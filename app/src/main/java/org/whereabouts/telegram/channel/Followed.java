package org.whereabouts.telegram.channel;

import java.util.Optional;
import org.whereabouts.registry.finding.Changes;

/// How far the changes of the register were followed.
public interface Followed {

    /// The place; empty before the first.
    Optional<Place> place();

    /// Remembers one.
    void put(Place place);

    /// A place in the changes of one database.
    ///
    /// @param lineage of the database
    record Place(String lineage, Changes.Mark mark) {}
}
