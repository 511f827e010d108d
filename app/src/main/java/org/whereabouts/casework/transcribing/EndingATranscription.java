package org.whereabouts.casework.transcribing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcript.About;
import org.whereabouts.casework.transcribing.kept.Transcript.Sheet;
import org.whereabouts.casework.transcribing.kept.Transcripts;
import org.whereabouts.casework.transcribing.written.EnteringATranscription;
import org.whereabouts.intake.ImportingATranscription.Heading;

/// What an officer can do with a whole list: judge its columns, enter it, set it aside, begin it again. Each answers
/// with the key of the sentence that says what came of it.
@Service
class EndingATranscription {

    private final Transcripts transcripts;
    private final EnteringATranscription entering;
    private final Audit audit;
    private final Clock clock;

    EndingATranscription(Transcripts transcripts, EnteringATranscription entering, Audit audit, Clock clock) {
        this.transcripts = transcripts;
        this.entering = entering;
        this.audit = audit;
        this.clock = clock;
    }

    /// Writes what its columns hold, until the first keying begins.
    @Transactional
    public String judge(UUID id, Function<Transcript, List<Heading>> columns, Officer officer) {
        Transcript list = transcripts.hold(id).orElse(null);
        if (list == null || !list.isOpen() || !list.turns().isEmpty()) {
            return "transcribing.not.now";
        }
        transcripts.columns(id, columns.apply(list));
        note(id, officer, "transcript.columns");
        return "transcribing.columns.kept";
    }

    /// Enters it.
    @Transactional
    public String enter(UUID id, Officer officer) {
        return entering.enter(id, officer).isPresent() ? "transcribing.entered" : "transcribing.not.now";
    }

    /// Sets it aside or, when it was, takes it up again.
    @Transactional
    public String aside(UUID id, String reason, Officer officer) {
        Transcript list = transcripts.hold(id).orElse(null);
        if (list == null || list.ending() instanceof Transcript.Entered) {
            return "transcribing.not.now";
        }
        if (list.ending() instanceof Transcript.SetAside) {
            transcripts.end(id, new Transcript.Open());
            note(id, officer, "transcript.taken.up");
            return "transcribing.taken.up";
        }
        if (reason.isBlank()) {
            return "transcribing.no.reason";
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        transcripts.end(id, new Transcript.SetAside(officer.id(), now, reason));
        note(id, officer, "transcript.set.aside");
        return "transcribing.aside.done";
    }

    /// Begins an ended list again, from the same photographs, for two officers to key: the way in which an error in an
    /// edition is corrected.
    @Transactional
    public Optional<UUID> again(UUID id, Officer officer) {
        Transcript list = transcripts.hold(id).orElse(null);
        if (list == null || !(list.ending() instanceof Transcript.Entered)) {
            return Optional.empty();
        }
        UUID next = UUID.randomUUID();
        var said = list.about();
        var about = new About(
                said.list(),
                said.dated(),
                said.got(),
                said.script(),
                officer.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        transcripts.add(new Transcript(
                next,
                list.operation(),
                list.from(),
                about,
                list.columns(),
                List.of(),
                List.of(),
                new Transcript.Open()));
        for (Sheet sheet : list.sheets()) {
            transcripts.add(next, sheet, transcripts.preview(id, sheet.number()).orElseThrow());
        }
        note(next, officer, "transcript.again");
        return Optional.of(next);
    }

    private void note(UUID id, Officer officer, String deed) {
        audit.append(new Act(officer.id().toString(), deed, id.toString(), Map.of()));
    }
}
