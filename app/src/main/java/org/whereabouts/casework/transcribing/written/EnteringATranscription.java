package org.whereabouts.casework.transcribing.written;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.transcribing.aligning.Choice;
import org.whereabouts.casework.transcribing.aligning.Comparison;
import org.whereabouts.casework.transcribing.aligning.Difference.At;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcript.Entered;
import org.whereabouts.casework.transcribing.kept.Transcript.Sheet;
import org.whereabouts.casework.transcribing.kept.Transcripts;
import org.whereabouts.intake.ImportingATranscription;
import org.whereabouts.intake.ImportingATranscription.Line;
import org.whereabouts.intake.ImportingATranscription.Order;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Originals;

/// Gives a list to the register that was keyed twice and in which nothing is left to settle: all of it, or nothing.
@Service
public class EnteringATranscription {

    private final Transcripts transcripts;
    private final Originals originals;
    private final ImportingATranscription importing;
    private final Clock clock;

    EnteringATranscription(
            Transcripts transcripts, Originals originals, ImportingATranscription importing, Clock clock) {
        this.transcripts = transcripts;
        this.originals = originals;
        this.importing = importing;
        this.clock = clock;
    }

    /// Enters it.
    ///
    /// @return empty when something is left to do before, or nothing any more
    @Transactional
    public Optional<Entered> enter(UUID id, Officer officer) {
        Transcript transcript = transcripts.hold(id).orElse(null);
        if (transcript == null || !transcript.isOpen() || !transcript.isKeyedTwice()) {
            return Optional.empty();
        }
        Comparison comparison = transcripts.comparison(id);
        Map<At, Choice> choices = transcripts.choices(id);
        if (comparison.differences().stream().anyMatch(one -> !choices.containsKey(one.at()))) {
            return Optional.empty();
        }
        List<Keyed> settled = comparison.settled(choices);
        var tally = importing.take(order(transcript, settled, officer)).counts();
        var entered = new Entered(
                officer.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                tally.rows(),
                tally.added(),
                tally.setAside());
        transcripts.end(id, entered);
        return Optional.of(entered);
    }

    private Order order(Transcript transcript, List<Keyed> settled, Officer officer) {
        Map<Integer, Original> photographs = new HashMap<>();
        for (Sheet sheet : transcript.sheets()) {
            photographs.put(sheet.number(), originals.find(sheet.original()).orElseThrow());
        }
        var written = new WrittenDown(transcript.columns());
        Set<Line.Place> taken = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < settled.size(); i++) {
            Keyed line = settled.get(i);
            if (!line.struck()) {
                var place = WrittenDown.place(line, i + 1, taken);
                lines.add(new Line(
                        Objects.requireNonNull(photographs.get(line.sheet())),
                        place,
                        written.cells(line),
                        written.remark(line)));
            }
        }
        return new Order(
                transcript.operation(),
                transcript.from().source(),
                transcript.from().kind(),
                transcript.from().grade(),
                transcript.about().list(),
                transcript.columns(),
                lines,
                Document.of(transcript, settled),
                officer.id().toString());
    }
}
