package org.whereabouts.registry;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Grade.Credibility;

/// What one source said about one person at one time. Never edited: superseded or retracted.
///
/// @param id          its number
/// @param person      the entry it is judged to belong to
/// @param source      who said it
/// @param credibility how credible this statement is
/// @param statement   what was said
/// @param saidOn      when the source said it, or null when not known
/// @param receivedAt  when it was stored here
/// @param custody     where in which original it stands, or null when it was entered by hand
/// @param state       whether it still stands
public record Report(
        Id id,
        Person.Id person,
        Source source,
        Credibility credibility,
        Statement statement,
        @Nullable PartialDate saidOn,
        Instant receivedAt,
        @Nullable Custody custody,
        State state) {

    /// The grade as officers write it.
    public Grade grade() {
        return new Grade(source.reliability(), credibility);
    }

    /// The number of a report.
    public record Id(long number) {}

    /// The place of a statement in the original it was read from.
    ///
    /// @param original digest of the original file
    /// @param file     the name the file came with
    /// @param list     which of its source's lists it is, or empty when the source has one
    /// @param sheet    the sheet of a workbook, or null
    /// @param row      row or record in it, from 1, headings included
    public record Custody(
            Sha256 original,
            String file,
            String list,
            @Nullable String sheet,
            int row) {

        /// Whether both were read from the same place of the same file.
        public boolean samePlace(Custody other) {
            return original.equals(other.original) && row == other.row && Objects.equals(sheet, other.sheet);
        }
    }

    /// Whether a report still stands.
    public sealed interface State {

        /// It stands.
        record Current() implements State {}

        /// It stands, but its list was published again without it: a signal, not a retraction.
        record Vanished() implements State {}

        /// A later edition of the same list says something else about the same person.
        record Superseded(Report.Id by) implements State {}

        /// Its source, or an officer, took it back.
        record Retracted(String reason) implements State {}

        /// Whether facts may still be drawn from it.
        default boolean stands() {
            return this instanceof Current || this instanceof Vanished;
        }
    }
}
