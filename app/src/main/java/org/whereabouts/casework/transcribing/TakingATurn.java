package org.whereabouts.casework.transcribing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcript.Turn;
import org.whereabouts.casework.transcribing.kept.Transcripts;
import org.whereabouts.casework.transcribing.kept.TypedLine;

/// Lets an officer begin one of the two keyings of a list, and finish it. Nobody has both.
@Service
class TakingATurn {

    private final Transcripts transcripts;
    private final Audit audit;
    private final Clock clock;

    TakingATurn(Transcripts transcripts, Audit audit, Clock clock) {
        this.transcripts = transcripts;
        this.audit = audit;
        this.clock = clock;
    }

    /// Does what they ask.
    @Transactional
    public Outcome take(UUID id, Step step, Officer officer) {
        Transcript transcript = transcripts.hold(id).orElse(null);
        if (transcript == null || !transcript.isOpen()) {
            return Outcome.NOT_NOW;
        }
        Turn own = transcript.turnOf(officer.id()).orElse(null);
        return switch (step) {
            case BEGIN -> own != null ? Outcome.DONE : begin(transcript, officer);
            case FINISH -> own == null || own.done() != null ? Outcome.NOT_NOW : finish(transcript, own);
        };
    }

    private Outcome begin(Transcript transcript, Officer officer) {
        boolean named = transcript.columns().stream().anyMatch(one -> one.holds() != null);
        if (!named) {
            return Outcome.NO_COLUMNS;
        }
        for (int turn = 1; turn <= 2; turn++) {
            int wanted = turn;
            if (transcript.turns().stream().noneMatch(one -> one.number() == wanted)) {
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                if (transcripts.begin(transcript.id(), turn, officer.id(), now)) {
                    note(transcript, officer.id(), "transcript.begun", turn);
                    return Outcome.DONE;
                }
            }
        }
        return Outcome.NOT_NOW;
    }

    private Outcome finish(Transcript transcript, Turn own) {
        List<TypedLine> lines = transcripts.lines(transcript.id(), own.number());
        if (lines.stream().anyMatch(TypedLine::machine)) {
            return Outcome.NOT_LOOKED_AT;
        }
        if (lines.stream().allMatch(line -> line.keyed().isBlank())) {
            return Outcome.NOTHING_KEYED;
        }
        transcripts.done(transcript.id(), own.number(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        note(transcript, own.by(), "transcript.keyed", own.number());
        return Outcome.DONE;
    }

    private void note(Transcript transcript, Officer.Id officer, String deed, int turn) {
        audit.append(
                new Act(officer.toString(), deed, transcript.id().toString(), Map.of("turn", Integer.toString(turn))));
    }

    /// What an officer asks.
    enum Step {
        BEGIN,
        FINISH
    }

    /// What came of it.
    enum Outcome {
        DONE,
        /// Two others have it, or it is done.
        NOT_NOW,
        /// It is not said yet which column holds the name.
        NO_COLUMNS,
        /// Some lines were read by a machine, and nobody has looked at them.
        NOT_LOOKED_AT,
        /// No line has anything in it.
        NOTHING_KEYED
    }
}
