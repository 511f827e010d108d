package org.whereabouts.casework.transcribing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcript.Turn;
import org.whereabouts.casework.transcribing.kept.Transcripts;
import org.whereabouts.casework.transcribing.kept.TypedLine;
import org.whereabouts.casework.transcribing.machine.IntoCells;
import org.whereabouts.casework.transcribing.machine.ReadLine;
import org.whereabouts.casework.transcribing.machine.Tesseract;

/// Lets a machine read a page on which the first officer has typed nothing yet. Each line stays marked as read by a
/// machine until that officer has looked at it. Never for the second keying: two copies of one machine's mistake would
/// look like agreement.
@Service
class LettingAMachineRead {

    private static final String ARABIC = "Arab";
    private static final Map<String, List<String>> LANGUAGES = Map.of(
            "Cyrl",
            List.of("ukr", "rus"),
            "Latn",
            List.of("eng"),
            ARABIC,
            List.of("ara"),
            "Zyyy",
            List.of("eng", "ukr"));

    private final Transcripts transcripts;
    private final Tesseract machine;
    private final Audit audit;
    private final Clock clock;

    LettingAMachineRead(Transcripts transcripts, Tesseract machine, Audit audit, Clock clock) {
        this.transcripts = transcripts;
        this.machine = machine;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether there is a machine for this list, and the officer is the one who may ask it.
    boolean isThere(Transcript transcript, Officer.Id officer) {
        return isFirst(transcript, officer) && !reads(transcript).isEmpty();
    }

    private List<String> reads(Transcript transcript) {
        return machine.among(LANGUAGES.getOrDefault(transcript.about().script(), List.of()));
    }

    private static boolean isFirst(Transcript transcript, Officer.Id officer) {
        Optional<Turn> turn = transcript.turnOf(officer);
        return transcript.isOpen()
                && turn.isPresent()
                && turn.get().number() == 1
                && turn.get().done() == null;
    }

    /// What a machine reads on a page; to be asked outside of a transaction, for it takes its time.
    Optional<List<ReadLine>> read(Transcript transcript, int sheet) {
        List<String> reads = reads(transcript);
        boolean leftwards = transcript.about().script().equals(ARABIC);
        return transcripts
                .preview(transcript.id(), sheet)
                .flatMap(jpeg -> machine.read(jpeg, reads))
                .map(tsv -> IntoCells.of(tsv, transcript.columns().size(), leftwards))
                .filter(lines -> !lines.isEmpty());
    }

    /// Keeps what it read, unless the officer has typed on that page meanwhile.
    ///
    /// @return whether it was kept
    @Transactional
    public boolean keep(UUID id, int sheet, List<ReadLine> lines, Officer officer) {
        Transcript transcript = transcripts.hold(id).orElse(null);
        if (transcript == null
                || !isFirst(transcript, officer.id())
                || transcripts.lines(id, 1).stream()
                        .anyMatch(line ->
                                line.keyed().sheet() == sheet && !line.keyed().isBlank())) {
            return false;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (int i = 0;
                i < Math.min(lines.size(), Grid.most(transcript.columns().size()));
                i++) {
            var keyed =
                    new Keyed(sheet, lines.get(i).number(), false, lines.get(i).cells());
            transcripts.keep(id, 1, new TypedLine(keyed, i + 1, true, 0, now));
        }
        audit.append(new Act(
                officer.id().toString(),
                "transcript.machine.read",
                id.toString(),
                Map.of("sheet", Integer.toString(sheet), "lines", Integer.toString(lines.size()))));
        return true;
    }
}
