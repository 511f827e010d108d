package org.whereabouts.search.summing;

import java.util.List;
import org.apache.lucene.index.Term;

/// A question: a document is worth the sum of its clauses.
///
/// @param filters terms that a document must have, all of them
public record Sum(List<AnyOf> clauses, List<Term> filters) {

    public Sum {
        clauses = List.copyOf(clauses);
        filters = List.copyOf(filters);
    }
}
