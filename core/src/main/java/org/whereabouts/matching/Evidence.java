package org.whereabouts.matching;

import org.jspecify.annotations.Nullable;

/// One finding about two people and what it weighs.
///
/// @param feature what was compared
/// @param finding what came out
/// @param weight  for (positive) or against
/// @param left    the text of the first person that made the finding, null when it says nothing
/// @param right   the text of the second
/// @param detail  how the two texts differ in kind, such as `uk~ru` or `Cyrl~Latn`; null when there is nothing to say
public record Evidence(
        Feature feature,
        Finding finding,
        Bits weight,
        @Nullable String left,
        @Nullable String right,
        @Nullable String detail) {

    /// The notation: `given +5.8 (same name, uk~ru)`.
    @Override
    public String toString() {
        var said = detail == null ? finding.label() : finding.label() + ", " + detail;
        return feature.label() + " " + weight + " (" + said + ")";
    }
}
