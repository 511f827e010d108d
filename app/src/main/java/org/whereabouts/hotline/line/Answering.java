package org.whereabouts.hotline.line;

/// Who answers the telephone.
@FunctionalInterface
public interface Answering {

    /// Takes a call, on a virtual thread of its own, and speaks with the caller until one of the two ends it. A call
    /// that is
    /// not ended when this returns is ended then; [Call.HungUp] may be left to the line.
    void take(Call call);
}
