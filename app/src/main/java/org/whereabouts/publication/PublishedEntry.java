package org.whereabouts.publication;

import java.time.Instant;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// The decision that an entry may be seen by everybody, for a time. Holds nothing that is known of the person but the
/// letter of the drawer in which the card lies.
///
/// @param person    the entry
/// @param operation the register it stands in
/// @param drawer    where the rolling list keeps it
/// @param since     when it was first published
/// @param expires   when it goes unless it is renewed
/// @param decision  who decided so, and why
public record PublishedEntry(
        Person.Id person, Operation.Id operation, Drawer drawer, Instant since, Instant expires, Decision decision) {

    /// Who decided something, and why.
    ///
    /// @param by      an officer's id, `command-line` or `rule:NAME`
    /// @param because a code or a sentence without personal data
    public record Decision(String by, String because) {}

    /// A place in the rolling list, from which to read on.
    public record Place(Instant since, Person.Id person) {}

    /// Its place in the rolling list.
    public Place place() {
        return new Place(since, person);
    }
}
