package org.whereabouts.matching;

/// What a comparison comes to, for those who need a word. The bounds are those of [Weights].
public enum Verdict {
    SAME,
    PERHAPS,
    DIFFERENT
}
