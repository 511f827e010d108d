package org.whereabouts.figures.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.figures.Claim;

/// A claim as a page shows it.
///
/// @param published when its source was published, in words, or null
/// @param got       when it was fetched, in words
public record ClaimView(
        long number,
        String measure,
        String amount,
        @Nullable String of,
        @Nullable String place,
        String period,
        String claimant,
        @Nullable String via,
        String verified,
        Claim.Source source,
        @Nullable String published,
        String got,
        Fate fate) {

    /// What became of a claim.
    ///
    /// @param stands whether it is neither revised nor withdrawn
    /// @param steps  what was decided, the oldest first
    /// @param newer  the claim that stands in its place, or null
    /// @param older  the claim that it revises, or null
    public record Fate(
            boolean stands,
            List<Step> steps,
            @Nullable Long newer,
            @Nullable Long older) {
        public Fate {
            steps = List.copyOf(steps);
        }

        /// What was decided last, or null.
        public @Nullable Step last() {
            return steps.isEmpty() ? null : steps.getLast();
        }
    }

    /// One decision in words.
    public record Step(String what, String because) {}
}
