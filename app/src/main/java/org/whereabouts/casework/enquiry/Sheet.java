package org.whereabouts.casework.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.casework.compare.Line;
import org.whereabouts.casework.extract.Orders.ToWhom;

/// An enquiry that lies open: to be shown and not to be kept.
///
/// @param sought     who is looked for
/// @param wishes     what whoever asks is to them, and wishes
/// @param contact    how to reach whoever asks; empty when nobody needed it
/// @param pictures   how many photographs lie sealed beside it
/// @param additions  what was said later
/// @param candidates whom the machine proposed, and what became of them
/// @param papers     the extracts of it
/// @param orders     the extracts that are ordered and not made
record Sheet(
        List<Line> sought,
        List<Line> wishes,
        List<Line> contact,
        int pictures,
        List<Added> additions,
        List<Found> candidates,
        List<Paper> papers,
        List<Ordered> orders) {
    Sheet {
        sought = List.copyOf(sought);
        wishes = List.copyOf(wishes);
        contact = List.copyOf(contact);
        additions = List.copyOf(additions);
        candidates = List.copyOf(candidates);
        papers = List.copyOf(papers);
        orders = List.copyOf(orders);
    }

    @Override
    public String toString() {
        return "an open enquiry";
    }

    /// What the family said later.
    ///
    /// @param about the sentence that says what it is about
    /// @param words null when it may say how to reach them, and nobody needed that
    record Added(Instant at, String about, @Nullable String words) {
        @Override
        public String toString() {
            return "an addition";
        }
    }

    /// Whom the machine proposed.
    ///
    /// @param entry the address of the entry
    /// @param bits  of evidence
    /// @param state the sentence that says what became of it
    record Found(UUID id, Instant at, String entry, String bits, String state, boolean waits) {}

    /// An extract that was issued.
    ///
    /// @param toWhom and what for
    record Paper(
            String id,
            Instant issued,
            ToWhom toWhom,
            String proposer,
            String approver,
            @Nullable Instant revoked) {}

    /// An extract that was ordered and not made.
    ///
    /// @param language     in which it speaks
    /// @param withEnquirer whether it says who asks
    /// @param approved     whether it is allowed, and only has to be made
    /// @param own          whether the reader is who makes it
    record Ordered(UUID id, ToWhom toWhom, String language, boolean withEnquirer, boolean approved, boolean own) {}
}
