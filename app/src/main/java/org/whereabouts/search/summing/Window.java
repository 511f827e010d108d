package org.whereabouts.search.summing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// One part of an index, read in windows of so many documents.
final class Window {
    /*
     * In each window the essential lists are read one after the other, and then the documents they gave are looked up in
     * the others, clause by clause, while any hope is left for them (MAXSCORE, for lists instead of clauses: a common name
     * need not be read to find whoever has the rare ones). Sums of floats in doubles are exact, so the order does not
     * matter.
     */

    private static final int LARGEST = 1 << 14;
    /// Going to a document costs about as much as reading so many in their order.
    private static final int JUMP = 16;
    private static final float WORTH_CHOOSING = 0.5f;

    private final List<Clause> clauses;
    private final List<PostingsEnum> filters;
    private final @Nullable Bits live;
    private final Best best;
    private final int documents;
    private final int first;
    private final FixedBitSet met;
    private final double[] sums;
    private float chosenAt = Float.NEGATIVE_INFINITY;
    private int base;
    private int end;

    private Window(LeafReaderContext leaf, List<Clause> clauses, List<PostingsEnum> filters, Best best) {
        this.clauses = clauses;
        this.filters = filters;
        this.best = best;
        live = leaf.reader().getLiveDocs();
        documents = leaf.reader().maxDoc();
        first = leaf.docBase;
        met = new FixedBitSet(size(documents));
        sums = new double[size(documents)];
    }

    /// The window at the beginning of a part of the index; null when nothing in it passes the filters.
    static @Nullable Window of(LeafReaderContext leaf, Sum sum, Best best) throws IOException {
        var filters = new ArrayList<PostingsEnum>();
        for (Term filter : sum.filters()) {
            var passing = leaf.reader().postings(filter, PostingsEnum.NONE);
            if (passing == null) {
                return null;
            }
            filters.add(passing);
        }
        double most = sum.clauses().stream().mapToDouble(AnyOf::most).sum();
        var clauses = new ArrayList<Clause>();
        for (var clause : sum.clauses()) {
            int size = size(leaf.reader().maxDoc());
            clauses.add(Clause.of(clause, most - clause.most(), leaf.reader(), best, size));
        }
        return new Window(leaf, clauses, filters, best);
    }

    private static int size(int documents) {
        return Math.min(LARGEST, documents);
    }

    /// Adds the best of this part.
    void skim() throws IOException {
        int start = 0;
        while (start < documents) {
            choose();
            base = start;
            end = Math.min(documents, start + LARGEST);
            met.clear(0, end - base);
            start = Math.max(end, read());
            lookUp();
            collect();
        }
    }

    private void choose() {
        if (best.threshold() >= chosenAt + WORTH_CHOOSING) {
            chosenAt = best.threshold();
            Essentials.choose(clauses, best);
            clauses.sort(Comparator.comparingDouble(Clause::rest).reversed());
        }
    }

    /// Reads what is essential; gives the first document after the window.
    private int read() throws IOException {
        int next = DocIdSetIterator.NO_MORE_DOCS;
        for (var clause : clauses) {
            clause.clear(end - base);
            for (int at = 0; at < clause.essential(); at++) {
                next = Math.min(next, read(clause, clause.list(at)));
            }
        }
        return next;
    }

    private int read(Clause clause, Clause.Postings list) throws IOException {
        var each = list.documents();
        int document = each.docID();
        if (document < base) {
            document = each.advance(base);
        }
        while (document < end) {
            int place = document - base;
            if (!met.getAndSet(place)) {
                sums[place] = 0;
            }
            add(clause, place, list.bits());
            document = each.nextDoc();
        }
        return document;
    }

    private void add(Clause clause, int place, double bits) {
        if (clause.see(place)) {
            sums[place] += bits;
        }
    }

    private void lookUp() throws IOException {
        double rest = 0;
        for (var clause : clauses) {
            rest += clause.rest();
        }
        for (var clause : clauses) {
            int hoping = hoping(rest);
            if (hoping == 0) {
                return;
            }
            for (int at = clause.essential(); at < clause.useful(); at++) {
                lookUp(clause, clause.list(at), hoping);
            }
            rest -= clause.rest();
        }
    }

    /// Drops documents that cannot come to the top, and counts the others.
    private int hoping(double rest) {
        int hoping = 0;
        for (int place = next(0); place < end - base; place = next(place + 1)) {
            if (best.mayHave(sums[place] + rest)) {
                hoping++;
            } else {
                met.clear(place);
            }
        }
        return hoping;
    }

    /// The next place with a document that is met; after the window when there is none.
    private int next(int place) {
        return place < end - base ? met.nextSetBit(place) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private void lookUp(Clause clause, Clause.Postings list, int hoping) throws IOException {
        var each = list.documents();
        if (each.docID() >= end) {
            return;
        }
        boolean inOrder = list.cost() * (end - base) / documents < (long) JUMP * hoping;
        int place = next(Math.max(0, each.docID() - base));
        while (place < end - base) {
            int document = each.docID();
            if (document < base + place) {
                document = inOrder && document >= base ? each.nextDoc() : each.advance(base + place);
            }
            if (document >= end) {
                return;
            }
            if (met.get(document - base)) {
                add(clause, document - base, list.bits());
                place = next(document - base + 1);
            } else {
                place = next(Math.max(place, document - base));
            }
        }
    }

    private void collect() throws IOException {
        for (int place = next(0); place < end - base; place = next(place + 1)) {
            var hit = new Hit(first + base + place, (float) sums[place]);
            if (best.mayHave(hit.score()) && passes(base + place)) {
                best.add(hit);
            }
        }
    }

    private boolean passes(int document) throws IOException {
        if (live != null && !live.get(document)) {
            return false;
        }
        for (var filter : filters) {
            int passing = filter.docID() < document ? filter.advance(document) : filter.docID();
            if (passing != document) {
                return false;
            }
        }
        return true;
    }
}
