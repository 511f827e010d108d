package org.whereabouts.access;

import java.util.List;
import java.util.Optional;

/// All officers, also those who left.
public interface Officers {

    /// Adds one, or puts them in the place of the one with the same id.
    ///
    /// @return false when somebody else has that login; nothing is changed then
    boolean put(Officer officer);

    /// The one with this id.
    Optional<Officer> find(Officer.Id id);

    /// The one with this login.
    Optional<Officer> find(String login);

    /// All of them, by name.
    List<Officer> all();

    /// How many can come in and have that role. Counted while nobody else changes an officer until the
    /// transaction ends.
    int count(Role role);
}
