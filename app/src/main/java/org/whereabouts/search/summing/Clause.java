package org.whereabouts.search.summing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.FixedBitSet;

/// The postings of one clause in one part of the index, the best first. Those before [#essential()] are
/// read; those
/// from there to [#useful()] are only looked into for documents that are met otherwise.
final class Clause {

    /// One term's documents and what they are worth.
    record Postings(PostingsEnum documents, double bits, long cost) {}

    private final List<Postings> lists;
    private final FixedBitSet seen;
    private int essential;
    private int useful;

    private Clause(List<Postings> lists, int size) {
        this.lists = lists;
        seen = new FixedBitSet(size);
    }

    /// Looks up the terms of a clause.
    ///
    /// @param others what all other clauses are worth at most
    /// @param size   of the window
    static Clause of(AnyOf clause, double others, LeafReader leaf, Best best, int size) throws IOException {
        var lists = new ArrayList<Postings>();
        var dictionary = leaf.terms(clause.field());
        if (dictionary != null) {
            var place = dictionary.iterator();
            for (var worth : clause.terms()) {
                if (best.mayHave(worth.bits() + others) && place.seekExact(worth.term())) {
                    var documents = place.postings(null, PostingsEnum.NONE);
                    lists.add(new Postings(documents, worth.bits(), place.docFreq()));
                }
            }
        }
        lists.sort(Comparator.comparingDouble(Postings::bits).reversed());
        return new Clause(lists, size);
    }

    Postings list(int at) {
        return lists.get(at);
    }

    int size() {
        return lists.size();
    }

    int essential() {
        return essential;
    }

    int useful() {
        return useful;
    }

    /// What a list is worth; 0 behind the last.
    double bits(int at) {
        return at < lists.size() ? lists.get(at).bits : 0;
    }

    /// What a document is worth at most for what is not essential.
    double rest() {
        return bits(essential);
    }

    void read(int lists) {
        essential = lists;
    }

    /// Leaves out lists by which no document comes to the top.
    void use(double others, Best best) {
        useful = lists.size();
        while (useful > essential && !best.mayHave(bits(useful - 1) + others)) {
            useful--;
        }
    }

    /// Forgets which documents of a window have been seen.
    void clear(int size) {
        seen.clear(0, size);
    }

    /// Notes a document of the window; false when a better list had it.
    boolean see(int place) {
        return !seen.getAndSet(place);
    }
}
