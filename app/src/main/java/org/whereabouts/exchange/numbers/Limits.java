package org.whereabouts.exchange.numbers;

import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;

/// How much may be asked for at a time.
final class Limits {

    private Limits() {}

    static void check(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new Unanswerable(Kind.PARAMETER_UNREADABLE, "At least 1, at most " + most + ".", "limit");
        }
    }
}
