package org.whereabouts.casework.transcribing.kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.transcribing.aligning.Choice;
import org.whereabouts.casework.transcribing.aligning.Comparison;
import org.whereabouts.casework.transcribing.aligning.Difference.At;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.casework.transcribing.kept.Transcript.Ending;
import org.whereabouts.casework.transcribing.kept.Transcript.Sheet;
import org.whereabouts.intake.ImportingATranscription.Heading;

/// The photographed lists, what officers keyed from them, and what was settled.
public interface Transcripts {

    /// Adds one, as yet without pages.
    void add(Transcript transcript);

    /// Adds a page.
    ///
    /// @param preview its photograph, drawn anew
    void add(UUID id, Sheet sheet, byte[] preview);

    /// The one with this id.
    Optional<Transcript> find(UUID id);

    /// The same, and nobody else changes it until this transaction ends.
    Optional<Transcript> hold(UUID id);

    /// The newest ones, open ones first.
    List<Transcript> latest(int most);

    /// A page, drawn anew.
    Optional<byte[]> preview(UUID id, int sheet);

    /// Writes what its columns hold.
    void columns(UUID id, List<Heading> columns);

    /// Begins a keying.
    ///
    /// @param turn 1 or 2
    /// @return false when somebody has this one, or the officer has the other
    boolean begin(UUID id, int turn, Officer.Id by, Instant at);

    /// Finishes a keying.
    void done(UUID id, int turn, Instant at);

    /// The lines of a keying, in the order of the paper.
    List<TypedLine> lines(UUID id, int turn);

    /// The two keyings of a list that was keyed twice, side by side.
    default Comparison comparison(UUID id) {
        return Comparison.of(keyed(id, 1), keyed(id, 2));
    }

    private List<Keyed> keyed(UUID id, int turn) {
        return lines(id, turn).stream()
                .map(TypedLine::keyed)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /// Keeps a line, unless what is kept of it was typed later in another window.
    ///
    /// Where the revision that its window knew is the one that is kept, the window typed on: clocks and the time of
    /// sending count for nothing then.
    ///
    /// @param line with the revision that its window knew, 0 for none
    /// @return what is kept now
    TypedLine keep(UUID id, int turn, TypedLine line);

    /// What a third officer chose.
    Map<At, Choice> choices(UUID id);

    /// Writes what a third officer chose; a later word takes the place of an earlier one.
    ///
    /// @param first  who keyed it first
    /// @param second who keyed it second
    void choose(UUID id, At at, Choice choice, Officer.Id by, Officer.Id first, Officer.Id second);

    /// Takes the last choice back.
    ///
    /// @return false when there is none
    boolean takeBack(UUID id);

    /// Ends it, or opens it again.
    void end(UUID id, Ending ending);
}
