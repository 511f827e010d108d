package org.whereabouts.search.summing;

import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// Whatever has one of some terms, each worth so many bits; what has several of them is worth the best.
///
/// @param terms not empty
public record AnyOf(String field, List<Worth> terms) {

    /// A term and what it is worth.
    ///
    /// @param bits more than 0
    public record Worth(BytesRef term, float bits) {}

    /// In the order of the dictionary, so that looking one up is near the one before.
    public AnyOf {
        terms = terms.stream().sorted(Comparator.comparing(Worth::term)).toList();
    }

    double most() {
        double most = 0;
        for (var worth : terms) {
            most = Math.max(most, worth.bits);
        }
        return most;
    }
}
