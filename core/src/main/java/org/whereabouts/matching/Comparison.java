package org.whereabouts.matching;

import java.util.List;
import java.util.stream.Collectors;

/// Two people compared: every finding, what it weighs, and what it comes to.
///
/// Prints as one line, which is also what tests expect, the desk shows and the audit keeps: `Сергій
/// Коваленко 1999 ~ KOVALENKO Sergey · given +5.8 (same name, uk~ru) · family +9.1 (same spelling,
/// Cyrl~Latn) ⇒ 14.9 bits`.
///
/// @param left       the first person
/// @param right      the second
/// @param evidence   findings of agreement and disagreement, in the order of [Feature]; absence is left out
/// @param bits       the sum of the weights
/// @param likelihood the calibrated likelihood; 0 when there is a veto
/// @param verdict    the same in a word
public record Comparison(
        Portrait left,
        Portrait right,
        List<Evidence> evidence,
        Bits bits,
        Likelihood likelihood,
        Likelihood.Verdict verdict) {

    public Comparison {
        evidence = List.copyOf(evidence);
    }

    /// Whether one finding rules a match out.
    public boolean isVetoed() {
        return evidence.stream().anyMatch(one -> one.finding().isVeto());
    }

    /// The findings alone, as in the notation.
    public String explanation() {
        return evidence.stream().map(Evidence::toString).collect(Collectors.joining(" · "));
    }

    @Override
    public String toString() {
        var said = evidence.isEmpty() ? "" : " · " + explanation();
        return left + " ~ " + right + said + " ⇒ " + bits.tenths() + " bits";
    }
}
