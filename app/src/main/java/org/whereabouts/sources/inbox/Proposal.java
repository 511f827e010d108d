package org.whereabouts.sources.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.reading.Span;
import org.whereabouts.sources.Document;

/// A person or a figure that was read in a document, for an officer to decide of.
///
/// @param id    its number
/// @param draft what was read
/// @param state what became of it
public record Proposal(Id id, Draft draft, State state) {

    /// The number of a proposal.
    public record Id(long number) {
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /// What was read, before it has a number.
    ///
    /// @param document in which it was read
    /// @param saidIn   whose word it is: the document itself, or the one that printed it first
    /// @param language of the piece; null of another one
    /// @param reader   the version of the rules that read it
    /// @param duress   whether somebody may have been made to say it, or said it in private
    /// @param repeats  whether an earlier document says the same: then nobody is asked
    /// @param key      by which the same is known again
    public record Draft(
            Document.Id document,
            Document.Id saidIn,
            Parts parts,
            @Nullable String language,
            int reader,
            boolean duress,
            boolean repeats,
            Sha256 key,
            Place place) {

        @Override
        public String toString() {
            return "a proposal of document " + document;
        }
    }

    /// Where it stands.
    ///
    /// @param sentence  the characters of the sentence in the document's text
    /// @param at        those of the name or the number
    /// @param title     of its piece, or null
    /// @param published when its piece was, or null
    public record Place(
            Span sentence,
            Span at,
            @Nullable String title,
            @Nullable LocalDate published) {}

    /// What became of it.
    public enum State {
        WAITING,
        ACCEPTED,
        CORRECTED,
        REFUSED,
        /// An earlier document says the same.
        REPEATS
    }

    @Override
    public String toString() {
        return "proposal " + id;
    }
}
