package org.whereabouts.intake.table;

import org.whereabouts.intake.Problem;

/// A file is not what it seemed to be: nothing of it can be imported.
public final class UnreadableException extends Exception {

    private final transient Problem problem;

    /// @param problem what is the matter
    public UnreadableException(Problem problem) {
        super("WA-0501 " + problem.code());
        this.problem = problem;
    }

    /// What is the matter.
    public Problem problem() {
        return problem;
    }
}
