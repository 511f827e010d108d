package org.whereabouts.casework.transcribing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcript.Turn;
import org.whereabouts.casework.transcribing.kept.Transcripts;
import org.whereabouts.casework.transcribing.kept.TypedLine;

/// Keeps the lines that an officer types, each as soon as it is typed. What was typed last is what stands, also where
/// one officer has the list in two windows.
@Service
class KeyingALine {

    private static final int LONGEST = 300;
    private static final int LONGEST_NUMBER = 12;

    private final Transcripts transcripts;
    private final Clock clock;

    KeyingALine(Transcripts transcripts, Clock clock) {
        this.transcripts = transcripts;
        this.clock = clock;
    }

    /// Keeps them.
    @Transactional
    public Outcome key(UUID id, List<Typed> lines, Officer officer) {
        Transcript transcript = transcripts.hold(id).orElse(null);
        Optional<Turn> turn = transcript == null ? Optional.empty() : transcript.turnOf(officer.id());
        if (transcript == null
                || !transcript.isOpen()
                || turn.isEmpty()
                || turn.get().done() != null) {
            return new NotYours();
        }
        int columns = transcript.columns().size();
        int sheets = transcript.sheets().size();
        List<Kept> kept = new ArrayList<>();
        for (Typed typed : lines) {
            if (typed.sheet() < 1 || typed.sheet() > sheets || !Double.isFinite(typed.place())) {
                return new NotYours();
            }
            var line = new TypedLine(
                    keyed(typed, columns),
                    typed.place(),
                    typed.machine() && turn.get().number() == 1,
                    typed.seen(),
                    when(typed));
            TypedLine now = transcripts.keep(id, turn.get().number(), line);
            boolean lost = !now.keyed().equals(line.keyed());
            kept.add(new Kept(now, lost, !lost && now.revision() > typed.seen() + 1));
        }
        return new AllKept(kept);
    }

    private Instant when(Typed typed) {
        return clock.instant()
                .minusMillis(Math.clamp(typed.ago(), 0, 86_400_000L))
                .truncatedTo(ChronoUnit.MICROS);
    }

    private static Keyed keyed(Typed typed, int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(i < typed.cells().size() ? cut(typed.cells().get(i), LONGEST) : "");
        }
        return new Keyed(typed.sheet(), cut(typed.number(), LONGEST_NUMBER), typed.struck(), cells);
    }

    /// What a line can hold, without what no database does.
    private static String cut(String text, int most) {
        String whole = text.replace("\0", "").strip();
        int end = whole.offsetByCodePoints(0, Math.min(most, whole.codePointCount(0, whole.length())));
        return whole.substring(0, end);
    }

    /// A line as it comes from the officer's window.
    ///
    /// @param machine whether nobody has looked at it since a machine read it
    /// @param seen    which revision of it the window knew, 0 for none
    /// @param ago     how many milliseconds ago its last key was pressed
    record Typed(
            int sheet,
            double place,
            String number,
            boolean struck,
            List<String> cells,
            boolean machine,
            int seen,
            long ago) {
        Typed {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() {
            return "a line of sheet " + sheet;
        }
    }

    /// What came of it.
    sealed interface Outcome {}

    /// Each is kept.
    record AllKept(List<Kept> lines) implements Outcome {
        AllKept {
            lines = List.copyOf(lines);
        }
    }

    /// What is kept of a line.
    ///
    /// @param lost  whether another window of the same officer had typed later: that stands
    /// @param other whether another window had kept something else before, which this took the place of
    record Kept(TypedLine line, boolean lost, boolean other) {}

    /// The officer does not key this list, or has finished it.
    record NotYours() implements Outcome {}
}
