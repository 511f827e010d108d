package org.whereabouts.search.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.names.NameReader;

/// Makes a quest into a query: exact terms, each worth about the bits that the matcher would give for it.
final class Questions {
    /*
     * One clause for each word of the name, which scores a document by the best key that it has for this word, and
     * clauses for the birth and for the words of a description. Their sum is close to the sum of evidence by which
     * the candidates are judged afterwards, so that skipping what cannot come to the top is safe.
     */

    /// A quest made ready.
    ///
    /// @param words of the name, by their text
    record Asked(Query query, Map<String, Widening> words) {}

    private static final int MOST_WORDS = 32;
    private static final float YEAR = 10;
    private static final float YEAR_OF_DAY = 5;
    private static final float DAY = 13;
    static final float WORD = 4;

    private final Vocabulary vocabulary;
    private final NameReader reader;

    Questions(Vocabulary vocabulary, NameReader reader) {
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    /// The query of a quest; it matches nothing when the quest says nothing.
    Asked of(Quest quest) {
        var words = widened(quest);
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        words.values().forEach(word -> any.add(new AnyOf(Filing.NAME, word.terms()), Occur.SHOULD));
        addBirth(quest.sought().born(), any);
        Stems.of(quest.words()).forEach(stem -> any.add(one(Filing.WORDS, stem, WORD), Occur.SHOULD));
        restrict(quest, any);
        return new Asked(any.build(), words);
    }

    private Map<String, Widening> widened(Quest quest) {
        var words = new LinkedHashMap<String, Widening>();
        for (var written : quest.sought().names()) {
            reader.read(written)
                    .spellings()
                    .flatMap(name -> name.tokens().stream())
                    .forEach(token -> {
                        if (words.size() < MOST_WORDS) {
                            words.computeIfAbsent(token.spelling().text(), text -> Widening.of(token, vocabulary));
                        }
                    });
        }
        return words;
    }

    private static void restrict(Quest quest, BooleanQuery.Builder any) {
        if (quest.visibleOnly()) {
            any.add(new TermQuery(Filing.IS_VISIBLE), Occur.FILTER);
        }
        if (quest.nameless()) {
            any.add(new TermQuery(Filing.IS_NAMELESS), Occur.FILTER);
        }
        if (quest.operation() != null) {
            any.add(new TermQuery(new Term(Filing.OPERATION, quest.operation())), Occur.FILTER);
        }
    }

    private static void addBirth(@Nullable PartialDate born, BooleanQuery.Builder any) {
        if (born == null) {
            return;
        }
        any.add(one(Filing.BORN, Integer.toString(born.year()), born.hasDay() ? YEAR_OF_DAY : YEAR), Occur.SHOULD);
        if (born.hasDay()) {
            any.add(one(Filing.BORN, born.toString(), DAY), Occur.SHOULD);
        }
    }

    private static Query one(String field, String term, float bits) {
        return new AnyOf(field, List.of(new AnyOf.Worth(new BytesRef(term), bits)));
    }
}
