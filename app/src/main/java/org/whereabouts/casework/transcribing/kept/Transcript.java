package org.whereabouts.casework.transcribing.kept;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Sha256;
import org.whereabouts.casework.entering.Paper.From;
import org.whereabouts.intake.ImportingATranscription.Heading;
import org.whereabouts.registry.Operation;

/// A photographed list on its way into the register.
///
/// @param columns in the order of the paper, without the one of its line numbers
/// @param sheets  its photographs, one a page
/// @param turns   who keys it, or did: at most two, never the same officer twice
public record Transcript(
        UUID id,
        Operation.Id operation,
        From from,
        About about,
        List<Heading> columns,
        List<Sheet> sheets,
        List<Turn> turns,
        Ending ending) {

    public Transcript {
        columns = List.copyOf(columns);
        sheets = List.copyOf(sheets);
        turns = List.copyOf(turns);
    }

    /// The turn of this officer.
    public Optional<Turn> turnOf(Officer.Id officer) {
        return turns.stream().filter(turn -> turn.by().equals(officer)).findFirst();
    }

    /// Whether two officers have keyed it to its end.
    public boolean isKeyedTwice() {
        return turns.size() == 2 && turns.stream().noneMatch(turn -> turn.done() == null);
    }

    /// Whether it is still worked on.
    public boolean isOpen() {
        return ending instanceof Open;
    }

    @Override
    public String toString() {
        return "transcript " + id;
    }

    /// What is said of the list.
    ///
    /// @param list   its name, by which a later edition of it is known
    /// @param dated  the date it bears, as it stands there
    /// @param got    where and when it was got
    /// @param script the languages it is written in, as tags
    public record About(String list, String dated, String got, String script, Officer.Id by, Instant at) {}

    /// One photographed page.
    ///
    /// @param number which, from 1
    /// @param file   the name the photograph came with
    /// @param lines  how many lines it has, or 0 when nobody said
    public record Sheet(int number, Sha256 original, String file, int lines) {}

    /// One officer's keying.
    ///
    /// @param number 1 or 2
    /// @param done   when it was finished, or null
    public record Turn(int number, Officer.Id by, @Nullable Instant done) {}

    /// How it ended.
    public sealed interface Ending {}

    /// Not yet.
    public record Open() implements Ending {}

    /// It is an edition in the register.
    ///
    /// @param rows     lines that were given to the register
    /// @param added    new reports
    /// @param setAside lines that wait for correction
    public record Entered(Officer.Id by, Instant at, long rows, long added, long setAside) implements Ending {}

    /// It is not to be entered.
    public record SetAside(Officer.Id by, Instant at, String reason) implements Ending {}
}
