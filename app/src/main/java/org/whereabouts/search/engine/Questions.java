package org.whereabouts.search.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.names.NameReader;
import org.whereabouts.search.summing.AnyOf;
import org.whereabouts.search.summing.Sum;

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
    record Asked(Sum sum, Map<String, Widening> words) {}

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
        var clauses = new ArrayList<AnyOf>();
        words.values().forEach(word -> clauses.add(new AnyOf(Filing.NAME, word.terms())));
        addBirth(quest.sought().born(), clauses);
        Stems.of(quest.words()).forEach(stem -> clauses.add(one(Filing.WORDS, stem, WORD)));
        return new Asked(new Sum(clauses, filters(quest)), words);
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

    private static List<Term> filters(Quest quest) {
        var filters = new ArrayList<Term>();
        if (quest.visibleOnly()) {
            filters.add(Filing.IS_VISIBLE);
        }
        if (quest.nameless()) {
            filters.add(Filing.IS_NAMELESS);
        }
        if (quest.operation() != null) {
            filters.add(new Term(Filing.OPERATION, quest.operation()));
        }
        return filters;
    }

    private static void addBirth(@Nullable PartialDate born, List<AnyOf> clauses) {
        if (born == null) {
            return;
        }
        clauses.add(one(Filing.BORN, Integer.toString(born.year()), born.hasDay() ? YEAR_OF_DAY : YEAR));
        if (born.hasDay()) {
            clauses.add(one(Filing.BORN, born.toString(), DAY));
        }
    }

    private static AnyOf one(String field, String term, float bits) {
        return new AnyOf(field, List.of(new AnyOf.Worth(new BytesRef(term), bits)));
    }
}
