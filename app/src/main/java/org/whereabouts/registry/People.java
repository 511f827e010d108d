package org.whereabouts.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The entries of the register.
public interface People {

    /// The entry at this address; follows it to the entry it was joined with.
    Optional<Person> find(Person.Id id);

    /// The entries at these addresses, in the order asked, without those that do not exist.
    List<Person> all(Collection<Person.Id> ids);

    /// How many entries and reports an operation has.
    Size size(Operation.Id operation);

    /// @param people  entries
    /// @param reports reports that stand
    record Size(long people, long reports) {}
}
