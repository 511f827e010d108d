package org.whereabouts.casework.calls;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.casework.reading.Readings;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTask.Result;
import org.whereabouts.notices.calling.RecordingACall;
import org.whereabouts.notices.calling.TakingBackACall;

/// Notes how a call went: a decision on what was read for it. Whoever was not reached is called again some
/// hours later. What was noted can be taken back.
@Service
class NotingACall {

    static final String QUEUE = "calls";
    static final Duration LATER = Duration.ofHours(3);

    private final RecordingACall recording;
    private final TakingBackACall takingBack;
    private final Readings readings;
    private final TakingInHand hands;

    NotingACall(RecordingACall recording, TakingBackACall takingBack, Readings readings, TakingInHand hands) {
        this.recording = recording;
        this.takingBack = takingBack;
        this.readings = readings;
        this.hands = hands;
    }

    /// Notes it.
    ///
    /// @return the sentence that says what came of it
    @Transactional
    public String note(CallTask task, Result result, String note, SignedIn officer) {
        if (note.isBlank()) {
            return "call.note.missing";
        }
        if (!recording.record(task.id(), officer.actor(), result, note.strip())) {
            return "call.already";
        }
        var now = hands.now().truncatedTo(ChronoUnit.MICROS);
        readings.decided(officer.officer().id(), task.enquiry().value(), now);
        return switch (result) {
            case TOLD, DECLINED -> {
                hands.forget(QUEUE, task.id().value());
                yield "call.noted";
            }
            case NOT_REACHED, SOMEBODY_ELSE -> {
                hands.putOff(QUEUE, task.id().value(), LATER);
                yield "call.again";
            }
        };
    }

    /// Takes back what this officer noted last of a call: it waits again, as it did before.
    ///
    /// @return the sentence that says what came of it
    @Transactional
    public String undo(CallTask task, SignedIn officer) {
        return switch (takingBack.takeBack(task.id(), officer.actor())) {
            case TAKEN_BACK -> {
                hands.forget(QUEUE, task.id().value());
                yield "call.undone";
            }
            case NOT_THEIRS -> "pair.undo.gone";
            case SOMETHING_RESTS_ON_IT -> "call.undo.rests";
        };
    }
}
