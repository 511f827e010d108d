package org.whereabouts.casework.tellings;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.casework.Answered;
import org.whereabouts.casework.reading.Readings;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Telling.State;
import org.whereabouts.enquiries.telling.Tellings;

/// Notes what became of a correction, with the reason, and takes that back. What is changed in the register
/// because of it is decided at the entry.
@Service
class AnsweringACorrection {

    static final String QUEUE = "corrections";

    private final Tellings tellings;
    private final Answered answered;
    private final Readings readings;
    private final Audit audit;
    private final Clock clock;

    AnsweringACorrection(Tellings tellings, Answered answered, Readings readings, Audit audit, Clock clock) {
        this.tellings = tellings;
        this.answered = answered;
        this.readings = readings;
        this.audit = audit;
        this.clock = clock;
    }

    /// Notes it.
    ///
    /// @param state  taken up or set aside
    /// @param reason in words that name nobody
    /// @return the sentence that says what came of it
    @Transactional
    public String answer(Telling telling, State state, String reason, SignedIn officer) {
        boolean waits = tellings.hold(telling.id())
                .filter(one -> one.state() == State.AWAITING)
                .isPresent();
        if (!waits || !DecidingOnATelling.DECISIONS.contains(state)) {
            return "telling.already";
        }
        if (reason.isBlank()) {
            return "entry.no.reason";
        }
        var who = officer.officer().id();
        tellings.change(telling.id(), state);
        long number = answered.add(new Answered.One(
                0, QUEUE, telling.id().value(), state.name(), null, who, reason.strip(), now(), false));
        readings.decided(who, telling.id().value(), now());
        note(officer, state == State.TAKEN_UP ? "correction.taken.up" : "correction.set.aside", telling.id(), number);
        return state == State.TAKEN_UP ? "correction.taken" : "telling.aside";
    }

    /// Takes an answer back: the correction waits again.
    ///
    /// @return the sentence that says what came of it
    @Transactional
    public String undo(long number, SignedIn officer) {
        Optional<Answered.One> found =
                answered.hold(number).filter(one -> !one.undone() && one.queue().equals(QUEUE));
        if (found.isEmpty() || !answered.isLast(found.get())) {
            return "entry.undo.not";
        }
        var id = new Telling.Id(found.get().item());
        tellings.change(id, State.AWAITING);
        answered.undone(number, officer.officer().id(), now());
        note(officer, "correction.answer.undone", id, number);
        return "entry.undone";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void note(SignedIn officer, String deed, Telling.Id id, long number) {
        audit.append(new Act(officer.actor(), deed, id.toString(), Map.of("number", Long.toString(number))));
    }
}
