package org.whereabouts.commandline;

/// The service cannot begin as it was asked to; a sentence tells the operator why, and what to do.
public final class CannotBegin extends RuntimeException {

    private final String sentence;

    /// @param code     stable code of the failure
    /// @param sentence for the operator, in the operator's language; never personal data
    public CannotBegin(String code, String sentence) {
        super(code);
        this.sentence = sentence;
    }

    /// What the operator is told.
    String sentence() {
        return sentence;
    }
}
