package org.whereabouts.enquiries.telling;

import java.util.List;
import java.util.Optional;
import org.whereabouts.enquiries.telling.Telling.State;
import org.whereabouts.registry.Operation;

/// All tellings.
public interface Tellings {

    /// Adds one.
    ///
    /// @return false when there is one with that id, or that number, already; nothing is changed then
    boolean add(Telling telling);

    /// The one with this id.
    Optional<Telling> find(Telling.Id id);

    /// Those in a state, the oldest first.
    List<Telling> list(Operation.Id operation, State state, int most);

    /// Puts one into another state.
    void change(Telling.Id id, State state);
}
