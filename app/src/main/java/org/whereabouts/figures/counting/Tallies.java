package org.whereabouts.figures.counting;

import java.util.Map;
import java.util.Optional;
import org.whereabouts.figures.Band;
import org.whereabouts.figures.Edition.Cell;
import org.whereabouts.figures.Edition.Heading;
import org.whereabouts.figures.Editions;
import org.whereabouts.registry.Operation;

/// Keeps editions, and of the last one what it was made from.
public interface Tallies extends Editions {

    /// What the last edition was made from.
    Optional<Tally> last(Operation.Id operation);

    /// Releases an edition, and forgets what the one before was made from.
    ///
    /// @return whether there was none of that number or day yet
    boolean release(Heading heading, String officer, Map<Cell, Band> bands, Tally tally);
}
