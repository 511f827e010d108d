package org.whereabouts.casework.tellings;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.casework.reading.Readings;
import org.whereabouts.enquiries.found.TakingUpAWish;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Telling.State;
import org.whereabouts.enquiries.telling.Tellings;

/// Decides what becomes of a telling.
@Service
class DecidingOnATelling {

    static final String QUEUE = "tellings";
    /// What an officer can decide.
    static final Set<State> DECISIONS = EnumSet.of(State.TAKEN_UP, State.SET_ASIDE);

    private final Tellings tellings;
    private final TakingUpAWish wishes;
    private final Readings readings;
    private final Audit audit;
    private final TakingInHand hands;

    DecidingOnATelling(Tellings tellings, TakingUpAWish wishes, Readings readings, Audit audit, TakingInHand hands) {
        this.tellings = tellings;
        this.wishes = wishes;
        this.readings = readings;
        this.audit = audit;
        this.hands = hands;
    }

    Optional<Telling> find(Telling.Id id) {
        return tellings.find(id).filter(one -> one.entry() == null);
    }

    /// Notes that it was taken up or set aside.
    ///
    /// @return the sentence that says what came of it
    @Transactional
    public String note(Telling.Id id, State state, SignedIn officer) {
        boolean waits = tellings.hold(id)
                .filter(one -> one.entry() == null && one.state() == State.AWAITING)
                .isPresent();
        if (!waits || !DECISIONS.contains(state)) {
            return "telling.already";
        }
        tellings.change(id, state);
        String act = state == State.SET_ASIDE ? "telling.set.aside" : "telling.taken.up";
        audit.append(new Act(officer.actor(), act, id.toString(), Map.of()));
        decided(id, officer);
        return state == State.SET_ASIDE ? "telling.aside" : "telling.taken";
    }

    /// Takes up what somebody wishes who showed who they are. Not inside of a transaction: which families
    /// it concerns is unsealed for it.
    ///
    /// @return the sentence that says what came of it
    String takeUp(TakingUpAWish.Order order, SignedIn officer) {
        return switch (wishes.takeUp(order)) {
            case TakingUpAWish.TakenUp ignored -> {
                decided(order.telling(), officer);
                yield "telling.wish.holds";
            }
            case TakingUpAWish.NotThem ignored -> "telling.not.them";
            case TakingUpAWish.NoSuchPerson ignored -> "telling.no.entry";
            case TakingUpAWish.NoContact ignored -> "telling.no.contact";
            case TakingUpAWish.Locked ignored -> "reading.locked";
        };
    }

    private void decided(Telling.Id id, SignedIn officer) {
        hands.forget(QUEUE, id.value());
        readings.decided(officer.officer().id(), id.value(), hands.now().truncatedTo(ChronoUnit.MICROS));
    }
}
