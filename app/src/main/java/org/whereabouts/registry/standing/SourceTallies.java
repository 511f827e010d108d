package org.whereabouts.registry.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Source;

/// How much came from each source, and of whom several sources speak.
public interface SourceTallies {

    /// All sources with the number of their reports, by operation and name.
    List<Tally> all();

    /// The next people of whom reports of at least two sources stand, in the order of their addresses.
    ///
    /// @param after the last address of the page before, or null
    List<Person.Id> heardFromSeveral(Person.@Nullable Id after, int most);

    /// What came from one source.
    ///
    /// @param reports   all of its reports
    /// @param vanished  of these, those that its list does not have any more
    /// @param retracted of these, those that were taken back
    record Tally(Source source, long reports, long vanished, long retracted) {}
}
