package org.whereabouts.matching.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Pairs of rows that are likely of one person.
final class Links {

    /// One pair.
    ///
    /// @param one   the lower row
    /// @param other the higher row
    /// @param bits  the evidence
    record Link(int one, int other, double bits) {
        static final Comparator<Link> STRONGEST_FIRST = Comparator.comparingDouble((Link link) -> -link.bits)
                .thenComparingInt(Link::one)
                .thenComparingInt(Link::other);
    }

    private final List<Link> links = new ArrayList<>();

    synchronized void addAll(List<Link> more) {
        links.addAll(more);
    }

    /// The strongest first, each once.
    List<Link> sorted() {
        return links.stream().sorted(Link.STRONGEST_FIRST).distinct().toList();
    }
}
