package org.whereabouts.search.engine;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.NameToken;
import org.whereabouts.names.Spelling;

/// Makes a quest into a query: exact terms, each worth about the bits that the matcher would give for it.
final class Questions {
    /*
     * Every word of the name is widened to the keys of the vocabulary that it may be a slip of. What a key is worth is
     * its rarity less the price of the slips, so the sum that Lucene ranks by is close to the sum of evidence by which
     * the candidates are judged afterwards, and skipping what cannot come to the top is safe.
     */

    private static final float YEAR = 5;
    private static final float DAY = 8;
    static final float WORD = 4;
    private static final float INITIAL = 3;
    private static final double MOST_SLIPS = 2.5;
    private static final double SLIP_OF_KNOWN_NAME = 4.5;

    private final Vocabulary vocabulary;
    private final NameReader reader;

    Questions(Vocabulary vocabulary, NameReader reader) {
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    /// The query of a quest; it matches nothing when the quest says nothing.
    ///
    /// @param wide whether to look also where several slips have struck one word
    Query of(Quest quest, boolean wide) {
        var terms = new HashMap<Term, Float>();
        for (var written : quest.sought().names()) {
            reader.read(written).spellings().forEach(name -> name.tokens().forEach(token -> widen(token, wide, terms)));
        }
        addBirth(quest.sought().born(), terms);
        Stems.of(quest.words()).forEach(stem -> terms.put(new Term(Filing.WORDS, stem), WORD));
        var any = new BooleanQuery.Builder();
        terms.forEach((term, bits) -> any.add(worth(term, bits), Occur.SHOULD));
        return within(quest, any.build());
    }

    /// The terms under which a word can be found by its initial.
    static Set<String> initials(Spelling spelling) {
        var initials = new LinkedHashSet<String>();
        spelling.sounds().forEach(sound -> initials.add(initial(sound)));
        spelling.classes().forEach(id -> initials.add(initial(id)));
        spelling.fathers().forEach(id -> initials.add(initial(id)));
        return initials;
    }

    private static String initial(String sound) {
        char first = sound.charAt(0);
        return switch (first) {
            case 'a', 'e', 'i', 'o', 'y' -> "'a";
            case 'u', 'v' -> "'v";
            case 'g', 'h', 'x', 'k' -> "'g";
            default -> "'" + first;
        };
    }

    private static Query within(Quest quest, Query any) {
        var all = new BooleanQuery.Builder().add(any, Occur.MUST);
        if (quest.visibleOnly()) {
            all.add(new TermQuery(Filing.IS_VISIBLE), Occur.FILTER);
        }
        if (quest.operation() != null) {
            all.add(new TermQuery(new Term(Filing.OPERATION, quest.operation())), Occur.FILTER);
        }
        return all.build();
    }

    private void widen(NameToken token, boolean wide, Map<Term, Float> terms) {
        var spelling = token.spelling();
        if (token.shortened()) {
            initials(spelling).forEach(initial -> put(initial, INITIAL, terms));
        }
        for (var key : spelling.keys()) {
            put(key, rarity(key), terms);
        }
        for (var key : spelling.near()) {
            put(key, Math.max(0.5, rarity(key) - SLIP_OF_KNOWN_NAME), terms);
        }
        for (var skeleton : spelling.skeletons()) {
            vocabulary.near(skeleton).forEach(key -> putSlip(skeleton, key, terms));
            if (wide && spelling.classes().isEmpty()) {
                vocabulary.withFrameNear(skeleton).forEach(key -> putSlip(skeleton, key, terms));
            }
        }
        for (var bones : spelling.bones()) {
            vocabulary.withConsonants(bones).forEach(key -> put(key, rarity(key) - 3, terms));
        }
    }

    private void putSlip(String skeleton, String key, Map<Term, Float> terms) {
        double slips = Spelling.slips(skeleton, key, MOST_SLIPS);
        double price = 1.5 + slips * (2 + 6.0 / Math.min(skeleton.length(), key.length()));
        put(key, rarity(key) - price, terms);
    }

    private static void put(String key, double bits, Map<Term, Float> terms) {
        if (bits > 0) {
            terms.merge(new Term(Filing.NAME, key), (float) bits, Math::max);
        }
    }

    private double rarity(String key) {
        double prior = Character.isLetter(key.charAt(0)) ? 1 : 20;
        return Math.log((vocabulary.people() + 1000) / (vocabulary.bearers(key) + prior)) / Math.log(2);
    }

    private static void addBirth(@Nullable PartialDate born, Map<Term, Float> terms) {
        if (born == null) {
            return;
        }
        terms.put(new Term(Filing.BORN, Integer.toString(born.year())), YEAR);
        if (born.hasDay()) {
            terms.put(new Term(Filing.BORN, born.toString()), DAY);
        }
    }

    private static Query worth(Term term, float bits) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), bits);
    }
}
