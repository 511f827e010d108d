package org.whereabouts.bench;

/// Precision, recall and F1 of claims.
///
/// @param right   claims that are true
/// @param claimed all claims
/// @param same    everything that is true
record Quality(long right, long claimed, long same) {

    double precision() {
        return claimed == 0 ? 0 : (double) right / claimed;
    }

    double recall() {
        return same == 0 ? 0 : (double) right / same;
    }

    double f1() {
        return claimed + same == 0 ? 0 : 2.0 * right / (claimed + same);
    }
}
