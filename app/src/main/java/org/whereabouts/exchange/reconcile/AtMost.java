package org.whereabouts.exchange.reconcile;

import org.springframework.stereotype.Component;
import org.whereabouts.access.keys.Budgets;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.NotLetIn;
import org.whereabouts.access.keys.Refusal;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;

/// How much somebody may ask at once. Each query of a batch counts as one answer of the caller's budget.
@Component
class AtMost {

    private static final int WITHOUT_KEY = 10;
    private static final int WITH_KEY = 50;

    private final Budgets budgets;

    AtMost(Budgets budgets) {
        this.budgets = budgets;
    }

    /// How many queries a caller may send at once.
    int of(Caller caller) {
        return caller instanceof Caller.Holder ? WITH_KEY : WITHOUT_KEY;
    }

    /// Takes the answers of a batch from the budget; the first was taken at the turnstile.
    ///
    /// @throws Unanswerable when the batch is too large
    /// @throws NotLetIn     when there is not enough left: a batch is answered whole or not at all
    void spend(Caller caller, int answers) {
        if (answers > of(caller)) {
            throw new Unanswerable(Kind.BODY_TOO_LARGE, "At most " + of(caller) + " at once.", "queries", "extend");
        }
        if (answers > 1) {
            Budgets.Left left = budgets.left(caller);
            if (Math.min(left.minute(), left.day()) < answers - 1) {
                throw new NotLetIn(
                        new Refusal.BudgetSpent(left.day() < answers - 1 ? left.nextDay() : left.nextMinute()));
            }
            budgets.spend(caller, answers - 1);
        }
    }
}
