package org.whereabouts.casework.figures;

import java.util.List;

/// By which deeds of the audit one sees how a queue is worked through.
///
/// @param decisions what officers decide in it
/// @param against   by which one officer contradicts another, or takes back what was decided
record Measure(String queue, List<String> decisions, List<String> against) {

    private static final List<Measure> ALL = List.of(
            new Measure(
                    "candidates", List.of("candidate.validated", "candidate.rejected"), List.of("candidate.reopened")),
            new Measure("calls", List.of("call.recorded"), List.of("call.taken.back")),
            new Measure("pairs", List.of("pair.answered"), List.of("pair.answer.undone")),
            new Measure("contested", List.of("contested.answered"), List.of("contested.answer.undone")),
            new Measure(
                    "corrections",
                    List.of("correction.taken.up", "correction.set.aside"),
                    List.of("correction.answer.undone")),
            new Measure("tellings", List.of("telling.taken.up", "telling.set.aside", "wish.taken.up"), List.of()),
            new Measure(
                    "papers",
                    List.of("paper.keyed", "paper.keyed.alike", "paper.keyed.differently", "paper.settled"),
                    List.of("paper.keyed.differently", "paper.not.agreed")),
            new Measure("proposals", List.of("deed.approved", "deed.declined"), List.of("deed.declined")));

    Measure {
        decisions = List.copyOf(decisions);
        against = List.copyOf(against);
    }

    /// Those of a queue; nothing is counted for a queue that is not listed.
    static Measure of(String queue) {
        return ALL.stream()
                .filter(one -> one.queue().equals(queue))
                .findFirst()
                .orElse(new Measure(queue, List.of(), List.of()));
    }

    /// All deeds by which an officer decides.
    static List<String> allDecisions() {
        return ALL.stream().flatMap(one -> one.decisions().stream()).toList();
    }

    /// All deeds by which an officer takes back.
    static List<String> allTakenBack() {
        return List.of(
                "pair.answer.undone",
                "candidate.reopened",
                "call.taken.back",
                "contested.answer.undone",
                "correction.answer.undone",
                "deed.taken.back");
    }
}
