package org.whereabouts.search.summing;

import java.util.Comparator;

/// A document and what it is worth.
public record Hit(int document, float score) {

    static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::document);
}
