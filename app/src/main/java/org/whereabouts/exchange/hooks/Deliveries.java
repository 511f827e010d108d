package org.whereabouts.exchange.hooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes.Mark;

/// What is owed to subscribers, and how far the register was followed.
public interface Deliveries {

    /// Holds the place to which the register was followed until the transaction ends.
    ///
    /// @return empty when another program holds it
    Optional<Place> hold();

    /// The place, held until the transaction ends; waits while another holds it.
    Place await();

    /// Begins anew at a place: what subscribers before were told is forgotten.
    void begin(Place place);

    /// Goes on to a place.
    void put(Place place);

    /// Whether subscribers were told last that an entry is public, and the digest of what could be read then.
    Optional<String> told(Person.Id entry);

    /// Notes what subscribers were told.
    ///
    /// @param digest of what can be read, or null when it was taken back
    void tell(Person.Id entry, @Nullable String digest);

    /// Owes something.
    void owe(Delivery delivery);

    /// Takes some that are due, for a minute: nobody else sends them meanwhile.
    List<Delivery> claim(Instant now, int most);

    /// Notes that it was confirmed.
    void confirmed(UUID id, Instant at);

    /// Notes that it was not, and when to try again.
    ///
    /// @param due    null to give it up
    /// @param answer the status that was answered; 0 when no answer came
    void failed(UUID id, @Nullable Instant due, int answer);

    /// What became of all that a subscriber was owed.
    Account account(UUID hook);

    /// What became of an event about an entry that became owed after a moment, for each subscriber who is told.
    List<Outcome> outcomes(Person.Id entry, String event, Instant after);

    /// How far the register was followed.
    ///
    /// @param lineage of which database
    /// @param mark    the last change that was looked at
    record Place(String lineage, Mark mark) {}

    /// What became of a delivery.
    ///
    /// @param confirmed when the subscriber confirmed it, or null
    /// @param givenUp   whether it is not tried any more
    record Outcome(UUID hook, @Nullable Instant confirmed, boolean givenUp) {}

    /// What became of all that a subscriber was owed.
    ///
    /// @param waiting   how many are still to be sent
    /// @param givenUp   how many are not tried any more
    /// @param confirmed when something was confirmed last, or null
    /// @param answer    what was answered last to one that is not confirmed; 0 when no answer came; or null
    record Account(
            long waiting,
            long givenUp,
            @Nullable Instant confirmed,
            @Nullable Integer answer) {}
}
