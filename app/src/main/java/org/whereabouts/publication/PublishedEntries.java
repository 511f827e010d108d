package org.whereabouts.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishedEntry.Place;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// The entries that everybody may see.
public interface PublishedEntries {

    /// Publishes entries; one that is published at that time is renewed and keeps its place in the list.
    void put(Collection<PublishedEntry> entries);

    /// The entry, if it is published at a time.
    Optional<PublishedEntry> find(Person.Id person, Instant now);

    /// Those of the given people whose entries are published at a time.
    Set<Person.Id> among(Collection<Person.Id> people, Instant now);

    /// Takes an entry back. What is left is that it was published once.
    ///
    /// @return whether it was published
    boolean takeBack(Person.Id person, Instant now, Decision decision);

    /// Those whose time has run out by now, each told of once; one that is published again is told of again.
    List<Person.Id> newlyExpired(Instant now);

    /// Whether the entry was taken back and not published again.
    boolean wasTakenBack(Person.Id person);

    /// A stretch of the rolling list, the newest first.
    ///
    /// @param drawer of which drawer, or null for all
    /// @param after  behind which place to begin, or null for the beginning
    /// @param most   at most this many, at least 1
    List<PublishedEntry> list(
            Operation.Id operation, @Nullable Drawer drawer, @Nullable Place after, int most, Instant now);

    /// The drawers that are not empty, by letter.
    List<Drawer.Filled> drawers(Operation.Id operation, Instant now);
}
