package org.whereabouts.enquiries.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.registry.Operation;

/// What somebody has answered so far, opened with the code that only they have.
///
/// @param code      opens it: the browser's cookie holds it, or a piece of paper
/// @param subject   the id of what it will become, so that sending twice makes one
/// @param journey   what is being filled in
/// @param operation the register it is meant for
/// @param sent      whether it was sent; its answers are erased then
/// @param answers   by page
public record Draft(
        WordCode code,
        UUID subject,
        String journey,
        Operation.Id operation,
        boolean sent,
        Map<String, Map<String, String>> answers) {
    public Draft {
        answers = Map.copyOf(answers);
    }

    /// What was answered on a page; empty when it was not answered.
    public Map<String, String> on(String page) {
        return answers.getOrDefault(page, Map.of());
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "draft of " + journey;
    }

    /// A draft as it is stored.
    ///
    /// @param id      follows from the code; the code does not follow from it
    /// @param expires when it is erased
    public record Kept(
            String id, UUID subject, String journey, Operation.Id operation, Instant expires, boolean sent) {}
}
