package org.whereabouts.casework.facts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes.Mark;

/// The entries of which a fact is contested, and how far the register has been looked through for them.
public interface Contradictions {

    /// Notes that an entry is contested. One of which nobody could tell waits again when it is contested
    /// otherwise.
    void found(Person.Id person, What what);

    /// Forgets an entry: nothing is contested any more.
    void gone(Person.Id person);

    /// The entry, if something in it is contested.
    Optional<Contested> find(Person.Id person);

    /// Lets one wait, or not until something new is known.
    void put(Person.Id person, boolean waits);

    /// How far the register has been looked through.
    Mark mark();

    /// Notes how far it has.
    void reached(Mark mark);

    /// One entry.
    record Contested(Person.Id person, boolean waits) {

        /// How the desk calls it.
        UUID item() {
            return new UUID(0, person.number());
        }

        /// Which one the desk calls so.
        static Person.Id person(UUID item) {
            return new Person.Id(item.getLeastSignificantBits());
        }
    }

    /// What is contested.
    ///
    /// @param grave whether it is whether the person lives
    /// @param which reports contest which
    /// @param since when the last of them came
    record What(boolean grave, String which, Instant since) {}
}
