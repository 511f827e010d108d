package org.whereabouts.sources.inbox;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.figures.Claim;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// What an officer decided of a proposal.
///
/// @param number  its number
/// @param reason  why it was refused, or null
/// @param officer as the audit names them
/// @param entered what it says in the register or among the claims; empty of a refusal
/// @param outcome what became of an accepted one
public record Decision(
        long number,
        Proposal.Id proposal,
        Deed deed,
        @Nullable Reason reason,
        String officer,
        Instant at,
        Map<Field, String> entered,
        Outcome outcome) {

    public Decision {
        entered = Map.copyOf(entered);
    }

    /// What was done.
    public enum Deed {
        /// As it was read.
        ACCEPTED,
        /// With something changed or added.
        CORRECTED,
        REFUSED,
        /// The decision before is taken back; the proposal waits again.
        UNDONE
    }

    /// Why one is refused.
    public enum Reason {
        NOT_A_PERSON,
        WRONG_NUMBER,
        NOT_SAID,
        /// It was read rightly and is no affair of this register: no mistake of the reader.
        NOT_OURS
    }

    /// What became of it.
    public sealed interface Outcome {}

    /// It is a report of this entry.
    public record Reported(Person.Id person, Report.Id report) implements Outcome {}

    /// It is a claim.
    public record Claimed(Claim.Id claim) implements Outcome {}

    /// Nothing came of it: it was refused, or the same was claimed already.
    public record Nothing() implements Outcome {}

    @Override
    public String toString() {
        return "decision " + number;
    }
}
