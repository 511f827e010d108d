package org.whereabouts.search.engine;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;

/// The documents of many postings in one order, each scored by the best posting that has it.
final class Union extends Scorer {
    /*
     * A name is widened to hundreds of postings, most of them short. A heap over them would be moved for every document;
     * here a window of documents is filled from one posting after the other, the poorest first, so that the best writes
     * last. The window grows while it is used up in order, and begins small again after a jump: a caller who only probes
     * pays for little.
     */

    /// One term's documents and what they are worth.
    record Postings(PostingsEnum documents, float bits) {}

    private static final int LARGEST = 1 << 15;
    private static final int SMALLEST = 1 << 8;

    private final Postings[] lists;
    private final int documents;
    private final float most;
    private final FixedBitSet met = new FixedBitSet(LARGEST);
    private final float[] bits = new float[LARGEST];
    private final Documents iterator = new Documents();
    private int base;
    private int end;
    private final int smallest;
    private int size;

    Union(List<Postings> postings, int documents) {
        lists = postings.stream()
                .sorted(Comparator.comparingDouble(Postings::bits))
                .toArray(Postings[]::new);
        most = lists[lists.length - 1].bits;
        this.documents = documents;
        smallest = smallest(iterator.cost());
        size = smallest;
    }

    /// A window in which about one document is met for each list that has to be looked into.
    private int smallest(long met) {
        return Math.clamp(4L * lists.length * documents / Math.max(1, met), SMALLEST, LARGEST);
    }

    /// Fills the window from a document on, or from the first that any list has after it.
    private boolean fill(int from) throws IOException {
        int former = size;
        size = from == end ? Math.min(LARGEST, size * 2) : smallest;
        int start = from;
        while (start < documents) {
            met.clear(0, Math.max(former, size));
            former = size;
            base = start;
            end = Math.min(documents, start + size);
            int next = DocIdSetIterator.NO_MORE_DOCS;
            for (var list : lists) {
                next = Math.min(next, copy(list));
            }
            if (met.nextSetBit(0) != DocIdSetIterator.NO_MORE_DOCS) {
                return true;
            }
            start = next;
        }
        return false;
    }

    private int copy(Postings list) throws IOException {
        var each = list.documents;
        int document = each.docID();
        if (document < base) {
            document = each.advance(base);
        }
        while (document < end) {
            met.set(document - base);
            bits[document - base] = list.bits;
            document = each.nextDoc();
        }
        return document;
    }

    @Override
    public int docID() {
        return iterator.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
        return iterator;
    }

    @Override
    public float score() {
        return bits[iterator.document - base];
    }

    @Override
    public float getMaxScore(int upTo) {
        return most;
    }

    private final class Documents extends DocIdSetIterator {

        private int document = -1;

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            document = find(target);
            return document;
        }

        private int find(int target) throws IOException {
            if (target >= documents) {
                return NO_MORE_DOCS;
            }
            int found = target < end ? met.nextSetBit(target - base) : NO_MORE_DOCS;
            if (found != NO_MORE_DOCS) {
                return base + found;
            }
            return fill(Math.max(target, end)) ? base + met.nextSetBit(0) : NO_MORE_DOCS;
        }

        @Override
        public long cost() {
            long cost = 0;
            for (var list : lists) {
                cost += list.documents.cost();
            }
            return cost;
        }
    }
}
