package org.whereabouts.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Whatever has one of some terms, each worth so many bits; what has several of them is worth the best.
final class AnyOf extends Query {

    /// A term and what it is worth.
    record Worth(BytesRef term, float bits) {}

    private final String field;
    private final List<Worth> terms;

    /// @param terms not empty
    AnyOf(String field, List<Worth> terms) {
        this.field = field;
        // In the order of the dictionary, so that looking one up is near the one before.
        this.terms = terms.stream().sorted(Comparator.comparing(Worth::term)).toList();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new Weight(this) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var postings = postings(leaf);
                return postings.isEmpty()
                        ? null
                        : supplier(postings, scoreMode, leaf.reader().maxDoc());
            }

            @Override
            public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
                var scorer = scorer(leaf);
                boolean matches = scorer != null && scorer.iterator().advance(document) == document;
                return matches ? Explanation.match(scorer.score(), "the best term") : Explanation.noMatch("no term");
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private List<Union.Postings> postings(LeafReaderContext leaf) throws IOException {
        var postings = new ArrayList<Union.Postings>();
        var dictionary = leaf.reader().terms(field);
        if (dictionary != null) {
            TermsEnum place = dictionary.iterator();
            for (var worth : terms) {
                if (place.seekExact(worth.term)) {
                    var documents = place.postings(null, PostingsEnum.NONE);
                    postings.add(new Union.Postings(documents, worth.bits));
                }
            }
        }
        return postings;
    }

    private static ScorerSupplier supplier(List<Union.Postings> postings, ScoreMode mode, int documents) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) {
                var only = postings.getFirst();
                return postings.size() == 1
                        ? new ConstantScoreScorer(only.bits(), mode, only.documents())
                        : new Union(postings, documents);
            }

            @Override
            public long cost() {
                return postings.stream()
                        .mapToLong(list -> list.documents().cost())
                        .sum();
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.consumeTerms(
                    this,
                    terms.stream().map(worth -> new Term(field, worth.term)).toArray(Term[]::new));
        }
    }

    @Override
    public String toString(String defaultField) {
        return field + terms.size();
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && field.equals(((AnyOf) other).field) && terms.equals(((AnyOf) other).terms);
    }

    @Override
    public int hashCode() {
        return classHash() + 31 * (31 * field.hashCode() + terms.hashCode());
    }
}
