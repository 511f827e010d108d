package org.whereabouts.casework.transcribing;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.casework.transcribing.aligning.Choice;
import org.whereabouts.casework.transcribing.aligning.Choice.Kind;
import org.whereabouts.casework.transcribing.aligning.Difference;
import org.whereabouts.casework.transcribing.aligning.Difference.At;
import org.whereabouts.casework.transcribing.aligning.Place;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcripts;

/// Takes the word of a third officer on what two others read differently.
@Service
class SettlingADifference {

    private final Transcripts transcripts;
    private final Audit audit;

    SettlingADifference(Transcripts transcripts, Audit audit) {
        this.transcripts = transcripts;
        this.audit = audit;
    }

    /// Writes what they chose, or with no choice takes the last one back.
    @Transactional
    public Outcome settle(UUID id, Word word, Officer officer) {
        Transcript transcript = transcripts.hold(id).orElse(null);
        if (transcript == null || !isForThem(transcript, officer.id())) {
            return Outcome.NOT_YOURS;
        }
        return switch (word) {
            case TakeBack ignored -> transcripts.takeBack(id) ? Outcome.DONE : Outcome.NOT_NOW;
            case ItIs it -> settle(transcript, it, officer);
        };
    }

    private Outcome settle(Transcript transcript, ItIs it, Officer officer) {
        boolean differs = transcripts.comparison(transcript.id()).differences().stream()
                .map(Difference::at)
                .anyMatch(it.at()::equals);
        if (!differs) {
            return Outcome.NOT_NOW;
        }
        boolean oneOfTwo = it.at().place() == Place.LINE || it.at().place() == Place.STRUCK;
        Kind kind = it.choice().kind();
        if ((oneOfTwo && !EnumSet.of(Kind.FIRST, Kind.SECOND).contains(kind))
                || (kind == Kind.OTHER && it.choice().value().isBlank())) {
            return Outcome.UNCLEAR;
        }
        transcripts.choose(
                transcript.id(),
                it.at(),
                it.choice(),
                officer.id(),
                transcript.turns().getFirst().by(),
                transcript.turns().getLast().by());
        note(transcript, it, officer);
        return Outcome.DONE;
    }

    private void note(Transcript transcript, ItIs it, Officer officer) {
        audit.append(new Act(
                officer.id().toString(),
                "transcript.settled",
                transcript.id().toString(),
                Map.of(
                        "line",
                        Integer.toString(it.at().line()),
                        "place",
                        Integer.toString(it.at().place()),
                        "as",
                        it.choice().kind().name())));
    }

    /// Whether an officer may see what both keyed, and settle it: it is keyed twice, and by two others.
    static boolean isForThem(Transcript transcript, Officer.Id officer) {
        return transcript.isOpen()
                && transcript.isKeyedTwice()
                && transcript.turnOf(officer).isEmpty();
    }

    /// What an officer says.
    sealed interface Word {}

    /// So it stands there.
    record ItIs(At at, Choice choice) implements Word {}

    /// The last one was wrong.
    record TakeBack() implements Word {}

    /// What came of it.
    enum Outcome {
        DONE,
        /// Nothing differs there, or nothing was settled yet.
        NOT_NOW,
        /// The officer keyed it, or it is not keyed twice.
        NOT_YOURS,
        /// That is no answer to this one.
        UNCLEAR
    }
}
