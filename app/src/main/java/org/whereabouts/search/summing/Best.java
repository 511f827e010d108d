package org.whereabouts.search.summing;

import java.io.IOException;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;

/// The best documents of an index for a question: the same that summing up every document would find.
public final class Best {
    /*
     * Documents come in their order, so that of equals the earlier stay. What is met later must be better than the last of
     * the best; and once enough are known, it must not be hopelessly behind the first.
     */

    private final int most;
    private final int fewest;
    private final float hopeless;
    private final PriorityQueue<Hit> hits;
    private final PriorityQueue<Float> first;
    private float top;

    private Best(int most, int fewest, float hopeless) {
        this.most = most;
        this.fewest = fewest;
        this.hopeless = hopeless;
        hits = new PriorityQueue<>(most, Hit.BEST_FIRST.reversed());
        first = new PriorityQueue<>(fewest);
    }

    /// Finds the best, the best first.
    ///
    /// @param most     how many
    /// @param fewest   of so many none is left out, however far behind; at most `most`
    /// @param hopeless of the others those may be missing that are worth so much less than the best
    public static List<Hit> of(IndexReader index, Sum sum, int most, int fewest, float hopeless) throws IOException {
        var best = new Best(most, fewest, hopeless);
        for (var leaf : index.leaves()) {
            var window = Window.of(leaf, sum, best);
            if (window != null) {
                window.skim();
            }
        }
        return best.hits.stream().sorted(Hit.BEST_FIRST).toList();
    }

    /// Whether a document that is worth so much at most may be among the best.
    boolean mayHave(double worth) {
        float score = (float) worth;
        if (hits.size() == most && score <= hits.element().score()) {
            return false;
        }
        return first.size() < fewest || score > first.element() || score >= top - hopeless;
    }

    /// Takes a document, later than all before.
    void add(Hit hit) {
        if (!mayHave(hit.score())) {
            return;
        }
        if (hits.size() == most) {
            hits.remove();
        }
        hits.add(hit);
        if (first.size() == fewest) {
            if (hit.score() > first.element()) {
                first.remove();
                first.add(hit.score());
            }
        } else {
            first.add(hit.score());
        }
        top = Math.max(top, hit.score());
    }

    /// What has to be exceeded, roughly: it grows while documents are added.
    float threshold() {
        float last = hits.size() == most ? hits.element().score() : 0;
        float enough = first.size() == fewest ? Math.min(first.element(), top - hopeless) : 0;
        return Math.max(last, enough);
    }
}
