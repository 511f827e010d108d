package org.whereabouts.sources.inbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was decided of proposals. Decisions are added and nothing else.
public interface Decisions {

    /// Adds one; its number is not looked at.
    void add(Decision decision);

    /// The last of a proposal.
    Optional<Decision> lastOf(Proposal.Id proposal);

    /// The last of an officer that was not taken back.
    Optional<Decision> lastOf(String officer);

    /// How often each field was kept, changed and missed, by language and version of the reader; of decisions that
    /// stand. What was refused as no affair of ours is not counted.
    List<Count> counts();

    /// How often a field was read rightly and wrongly.
    ///
    /// @param field    null for whole proposals
    /// @param language null of none that is known
    /// @param kept     it was accepted as it was read
    /// @param changed  the officer wrote something else, or took it out
    /// @param refused  the whole proposal was refused
    /// @param missed   the officer wrote something where nothing was read
    record Count(
            Parts.Type type,
            @Nullable Field field,
            @Nullable String language,
            int reader,
            long kept,
            long changed,
            long refused,
            long missed) {

        /// How many were read.
        public long read() {
            return kept + changed + refused;
        }
    }
}
