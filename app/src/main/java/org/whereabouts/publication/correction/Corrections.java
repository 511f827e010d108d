package org.whereabouts.publication.correction;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.whereabouts.publication.policy.Detail;
import org.whereabouts.registry.Person;

/// What was corrected of entries. Neither who said that it was wrong stands here, nor what stood there before.
public interface Corrections {

    /// The details of which it may be told that they were corrected: those that can stand on a card.
    Set<Detail> TOLD = Set.copyOf(EnumSet.of(
            Detail.NAME,
            Detail.BIRTH_YEAR,
            Detail.SEX,
            Detail.BIRTH_PLACE,
            Detail.FATE,
            Detail.STATUS,
            Detail.AGE_RANGE,
            Detail.MARKS,
            Detail.BUILD,
            Detail.CLOTHING,
            Detail.SOURCE));

    /// Notes a correction, in the caller's transaction; in place of an earlier one with the same cause.
    ///
    /// @param cause a number that says nothing, by which it can be taken back
    void note(UUID cause, Correction correction);

    /// Takes it back: it was none.
    void forget(UUID cause);

    /// Those of an entry, the newest first.
    List<Correction> of(Person.Id person);

    /// One correction.
    ///
    /// @param what which detail was wrong
    /// @param at   when it was corrected
    record Correction(Person.Id person, Detail what, Instant at) {}
}
