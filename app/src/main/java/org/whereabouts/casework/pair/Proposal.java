package org.whereabouts.casework.pair;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.whereabouts.access.Officer;

/// A deed that one officer has proposed.
///
/// @param deed     the name of the deed
/// @param subject  the id of what it is done to; a word that says nothing of a family
/// @param details  what else the deed needs: ids and codes
/// @param reason   why, in the proposer's words, which name no family
/// @param state    what became of it
public record Proposal(
        UUID id,
        String deed,
        String subject,
        Map<String, String> details,
        String reason,
        Officer.Id proposer,
        Instant at,
        State state) {
    public Proposal {
        details = Map.copyOf(details);
    }

    @Override
    public String toString() {
        return deed + " " + id;
    }

    /// What became of a proposal.
    public sealed interface State {

        /// It waits for another officer.
        record Open() implements State {}

        /// Another officer approved it, and it was done.
        record Approved(Officer.Id by, Instant at) implements State {}

        /// Another officer declined it, its proposer took it back, or it could not be done any more.
        record Declined(Officer.Id by, Instant at) implements State {}
    }
}
