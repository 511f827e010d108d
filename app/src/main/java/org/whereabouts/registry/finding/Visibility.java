package org.whereabouts.registry.finding;

import java.util.Collection;
import java.util.Set;
import org.whereabouts.registry.Person;

/// Which entries the public may find; the `publication` room answers.
public interface Visibility {

    /// Those of the given entries that are published now.
    Set<Person.Id> published(Collection<Person.Id> people);
}
