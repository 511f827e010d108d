package org.whereabouts.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

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

    /// The first 64 different stems of at least three letters or two digits.
    static Set<String> of(String text) {
        return words(text).keySet();
    }

    /// The same stems, each with the first word of the text that has it.
    static Map<String, String> words(String text) {
        var stems = new LinkedHashMap<String, String>();
        if (text.isBlank()) {
            return stems;
        }
        try (var words = ANALYZER.tokenStream("", text)) {
            var word = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken() && stems.size() < MOST_WORDS) {
                boolean number = word.length() > 1 && Character.isDigit(word.charAt(0));
                if (number || word.length() >= SHORTEST) {
                    stems.putIfAbsent(word.toString(), text.substring(place.startOffset(), place.endOffset()));
                }
            }
            words.end();
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return stems;
    }
}
