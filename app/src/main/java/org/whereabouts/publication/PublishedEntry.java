package org.whereabouts.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// The decision that an entry may be seen by everybody, for a time. Holds nothing that is known of the
/// person but the letter of the drawer in which the card lies.
///
/// @param person    the entry
/// @param operation the register it stands in
/// @param drawer    where the rolling list keeps it
/// @param since     when it was first published
/// @param expires   when it goes unless it is renewed
/// @param decision  who decided so, and why
/// @param takesTwo  whether it is of somebody of whom no officer publishes anything alone
/// @param ofDeath   whether whoever decided knew of a death
public record PublishedEntry(
        Person.Id person,
        Operation.Id operation,
        Drawer drawer,
        Instant since,
        Instant expires,
        Decision decision,
        boolean takesTwo,
        boolean ofDeath) {

    /// Who decided something, and why.
    ///
    /// @param by      an officer's id (`officer:…`), `command-line` or `rule:NAME`
    /// @param because a code or a sentence without personal data
    /// @param second  the other officer who agreed, or null
    public record Decision(
            String by, String because, @Nullable String second) {

        private static final String OFFICER = "officer:";

        /// Somebody's alone.
        public Decision(String by, String because) {
            this(by, because, null);
        }

        /// Whether two officers decided so together.
        boolean isOfTwo() {
            return second != null && !second.equals(by);
        }

        /// Whether one officer decided so, and nobody else: no rule, not the command line.
        boolean isOfOneOfficer() {
            return (second == null || second.equals(by)) && by.startsWith(OFFICER);
        }
    }

    /// A place in the rolling list, from which to read on.
    public record Place(Instant since, Person.Id person) {}

    /// Its place in the rolling list.
    public Place place() {
        return new Place(since, person);
    }
}
