package org.whereabouts.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The stems of the words of a description, whatever their language: each light stemmer leaves foreign scripts alone.
final class Stems {

    private static final int MOST_WORDS = 64;
    private static final int SHORTEST = 3;

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream stems = new LowerCaseFilter(words);
            stems = new ArabicStemFilter(new ArabicNormalizationFilter(stems));
            return new TokenStreamComponents(words, new RussianLightStemFilter(new EnglishMinimalStemFilter(stems)));
        }
    };

    private Stems() {}

    /// The first 64 different stems of at least three letters; digits count as letters.
    static Set<String> of(String text) {
        var stems = new LinkedHashSet<String>();
        if (text.isBlank()) {
            return stems;
        }
        try (var words = ANALYZER.tokenStream("", text)) {
            var word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken() && stems.size() < MOST_WORDS) {
                if (word.length() >= SHORTEST) {
                    stems.add(word.toString());
                }
            }
            words.end();
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return stems;
    }
}
