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

    /// The entries of these people that are published at a time, in no order.
    List<PublishedEntry> all(Collection<Person.Id> people, Instant now);

    /// Takes an entry back. What is left is that it was published once.
    ///
    /// @return whether it was published
    boolean takeBack(Person.Id person, Instant now, Decision decision);

    /// What was taken back lately, the newest first; what was put back again with it.
    List<Retraction> retractions(int most);

    /// The retraction with this number.
    Optional<Retraction> retraction(long number);

    /// Puts an entry back as it stood before it was taken back. Nothing happens when it was published again
    /// since.
    ///
    /// @return whether it was put back
    boolean putBack(Retraction retraction, Instant now, String by);

    /// Those published last, of all operations, the newest first.
    List<PublishedEntry> lately(int most, Instant now);

    /// Those whose time runs out before a moment, the first to end first.
    List<PublishedEntry> ending(Instant before, int most, Instant now);

    /// Those whose time has run out by now, each told of once; one that is published again is told of
    /// again.
    List<Person.Id> newlyExpired(Instant now);

    /// Whether the entry was taken back and not published again.
    boolean wasTakenBack(Person.Id person);

    /// An entry that was taken back.
    ///
    /// @param entry    as it stood
    /// @param at       when it was taken back
    /// @param decision who took it back, and why
    /// @param undone   whether that was taken back
    record Retraction(long number, PublishedEntry entry, Instant at, Decision decision, boolean undone) {}

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
