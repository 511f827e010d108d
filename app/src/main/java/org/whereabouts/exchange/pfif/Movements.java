package org.whereabouts.exchange.pfif;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;

/// The feeds: a row each time what is told of an entry changed. Rows are added at the end and stay where they
/// are, so that whoever turns pages loses none while entries change.
public interface Movements {

    /// Adds rows; of several of one entry the last is its newest. Their dates are not before that of any row
    /// there is.
    void add(Collection<Movement> fresh);

    /// The newest row of each of these people.
    Map<Person.Id, Movement> newest(Collection<Person.Id> people);

    /// Rows since a moment, inclusive, in the order in which they were added.
    List<Movement> since(Operation.Id operation, Instant from, int skip, int most);

    /// The newest row of each entry, the last to change first.
    List<Movement> latest(Operation.Id operation, int skip, int most);

    /// How far the register has been followed.
    Changes.Mark mark();

    /// Notes how far it has been followed.
    void put(Changes.Mark mark);

    /// Notes, in the transaction of a join, that an entry was given up.
    void joined(Person.Id givenUp);

    /// Those that were given up, each told once.
    List<Person.Id> takeJoined();

    /// How many entries are told of, and how many of them only as placeholders.
    Size size(Operation.Id operation);

    /// A row of the feeds.
    ///
    /// @param entryDate to the second
    /// @param hidden    whether only a placeholder is left
    /// @param recordId  the partner's number under which partners were told of it, or null where that is ours
    /// @param content   what was told, or what is left
    record Movement(
            Operation.Id operation,
            Person.Id person,
            Instant entryDate,
            boolean hidden,
            @Nullable String recordId,
            Content content) {

        /// The same entry, not told any more.
        Movement gone(Instant now) {
            return new Movement(operation, person, now, true, recordId, Content.NOTHING);
        }
    }

    /// What is told of an entry, as far as the feeds remember it.
    ///
    /// @param digest by which a change is noticed
    /// @param notes  how many of them a partner was told
    record Content(String digest, int notes) {
        static final Content NOTHING = new Content("", 0);
    }

    /// @param told   entries that can be read
    /// @param hidden placeholders
    /// @param notes  on those that can be read
    record Size(long told, long hidden, long notes) {}

    /// Whose turn it is to follow among several programs on one database.
    interface Turn {
        boolean mine();
    }
}
