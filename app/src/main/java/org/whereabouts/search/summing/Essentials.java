package org.whereabouts.search.summing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses which lists have to be read: the cheapest, so that a document in none of them cannot come to the
/// top.
final class Essentials {

    /// To read the lists of a clause up to one.
    private record Step(Clause clause, int lists, double gain, double price) {}

    private Essentials() {}

    /// Chooses anew.
    static void choose(List<Clause> clauses, Best best) {
        double rest = 0;
        for (var clause : clauses) {
            clause.read(0);
            rest += clause.rest();
        }
        double most = rest;
        while (best.mayHave(rest)) {
            var step = cheapest(clauses);
            if (step == null) {
                break;
            }
            step.clause.read(step.lists);
            rest -= step.gain;
        }
        for (var clause : clauses) {
            clause.use(most - clause.bits(0), best);
        }
    }

    private static @Nullable Step cheapest(List<Clause> clauses) {
        Step cheapest = null;
        for (var clause : clauses) {
            long cost = 0;
            for (int at = clause.essential(); at < clause.size(); at++) {
                cost += clause.list(at).cost();
                double gain = clause.rest() - clause.bits(at + 1);
                if (gain > 0 && (cheapest == null || cost / gain < cheapest.price)) {
                    cheapest = new Step(clause, at + 1, gain, cost / gain);
                }
            }
        }
        return cheapest;
    }
}
