package org.whereabouts.enquiries.found;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.found.Consents.Identity;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.matches.ReadingCandidates;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.enquiries.telling.Wish;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;

/// Takes up what a person found wishes, after an officer has established who speaks.
@Service
public class TakingUpAWish {

    /// The longest way to reach somebody, in characters.
    public static final int LONGEST_CONTACT = 300;

    private final Tellings tellings;
    private final People people;
    private final ReadingCandidates candidates;
    private final KeepingConsents keeping;
    private final Keys keys;

    TakingUpAWish(Tellings tellings, People people, ReadingCandidates candidates, KeepingConsents keeping, Keys keys) {
        this.tellings = tellings;
        this.people = people;
        this.candidates = candidates;
        this.keeping = keeping;
        this.keys = keys;
    }

    /// Takes it up. Not inside of a transaction: to know which families it concerns, candidates are
    /// unsealed.
    public Outcome takeUp(Order order) {
        Telling telling = tellings.find(order.telling()).orElse(null);
        Person person = people.find(order.person()).orElse(null);
        if (telling == null || !telling.own() || telling.state() == Telling.State.TAKEN_BACK) {
            return new NotThem();
        }
        if (person == null || !person.operation().equals(telling.operation())) {
            return new NoSuchPerson();
        }
        if (order.wish() == Wish.CONTACT && !fits(order.contact())) {
            return new NoContact();
        }
        if (!(keys.state() instanceof KeyState.Unlocked)) {
            return new Locked();
        }
        var said = said(order, person);
        List<UUID> concerned = candidates.all(order.officer(), "wish.taken.up").stream()
                .filter(said::concerns)
                .map(Candidate::id)
                .toList();
        return new TakenUp(keeping.keep(telling, order, said, concerned));
    }

    private static boolean fits(@Nullable String contact) {
        return contact != null && !contact.isBlank() && contact.length() <= LONGEST_CONTACT;
    }

    private static ConsentJson said(Order order, Person person) {
        String contact = order.wish() == Wish.CONTACT ? order.contact() : null;
        List<Long> reports =
                person.reports().stream().map(report -> report.id().number()).toList();
        return new ConsentJson(person.id().number(), reports, order.wish(), contact, order.note());
    }

    /// What is to be taken up.
    ///
    /// @param person   the entry of the register that is about them
    /// @param wish     what they wish, as it turned out when somebody talked to them
    /// @param contact  how a family may reach them, when they want contact
    /// @param identity how it was established who speaks
    /// @param note     of the officer, sealed
    public record Order(
            Telling.Id telling,
            Person.Id person,
            Wish wish,
            @Nullable String contact,
            Identity identity,
            String note,
            String officer) {

        /// Nothing of it.
        @Override
        public String toString() {
            return "a wish to be taken up";
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It holds from now on.
    public record TakenUp(UUID consent) implements Outcome {}

    /// There is no such telling, nobody told it of themselves, or they took it back.
    public record NotThem() implements Outcome {}

    /// There is no such entry in the register of that operation.
    public record NoSuchPerson() implements Outcome {}

    /// Whoever wants contact has to say how, and in [#LONGEST_CONTACT] characters.
    public record NoContact() implements Outcome {}

    /// The service is locked.
    public record Locked() implements Outcome {}
}
