package org.whereabouts.casework.tellings;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.Answered;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.publication.correction.Corrections;
import org.whereabouts.publication.correction.Corrections.Correction;
import org.whereabouts.publication.policy.Detail;

/// Answers a correction, and lets the public history of the entry say what was corrected: both or neither.
@Service
class TakingUpACorrection {

    private final AnsweringACorrection answering;
    private final Corrections corrections;
    private final Answered answered;
    private final Clock clock;

    TakingUpACorrection(AnsweringACorrection answering, Corrections corrections, Answered answered, Clock clock) {
        this.answering = answering;
        this.corrections = corrections;
        this.answered = answered;
        this.clock = clock;
    }

    /// Answers it.
    ///
    /// @param corrected what was corrected of the entry, or null when nothing was that everybody may know of
    /// @return the sentence that says what came of it
    @Transactional
    public String answer(
            Telling telling, Telling.State state, String reason, @Nullable Detail corrected, SignedIn officer) {
        String said = answering.answer(telling, state, reason, officer);
        var entry = telling.entry();
        if (said.equals("correction.taken")
                && entry != null
                && corrected != null
                && Corrections.TOLD.contains(corrected)) {
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            corrections.note(telling.id().value(), new Correction(entry, corrected, at));
            return "correction.told";
        }
        return said;
    }

    /// Takes an answer back, and what was said of it.
    ///
    /// @return the sentence that says what came of it
    @Transactional
    public String undo(long number, SignedIn officer) {
        String said = answering.undo(number, officer);
        if (said.equals("entry.undone")) {
            answered.hold(number).ifPresent(one -> corrections.forget(one.item()));
        }
        return said;
    }
}
