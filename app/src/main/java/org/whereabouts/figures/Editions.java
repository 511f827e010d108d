package org.whereabouts.figures;

import java.util.List;
import java.util.Optional;
import org.whereabouts.registry.Operation;

/// The editions of counted figures that were released.
public interface Editions {

    /// The last one.
    Optional<Edition> latest(Operation.Id operation);

    /// The one with this number.
    Optional<Edition> find(Operation.Id operation, int number);

    /// The headings of all of them, the newest first.
    List<Edition.Heading> headings(Operation.Id operation);
}
