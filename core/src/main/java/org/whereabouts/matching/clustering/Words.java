package org.whereabouts.matching.clustering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.matching.NameFrequencies;
import org.whereabouts.matching.features.WeighedName;
import org.whereabouts.names.NameToken;
import org.whereabouts.names.Part;

/// The different words of the names of a list, by numbers, and how many rows bear each of their keys.
final class Words {

    /// The number of people is only known when all have been counted.
    private final class Counted implements NameFrequencies {
        @Override
        public long people() {
            return rows;
        }

        @Override
        public long bearers(String key) {
            var number = keyNumbers.get(key);
            return number == null ? 0 : bearers.get(number)[0];
        }
    }

    /// A word can be each part of a name, for certain or not, in full or shortened.
    private static final int VARIANTS = Part.values().length * 4;

    private final Map<String, int[]> numbers = new HashMap<>();
    private final List<NameToken> tokens = new ArrayList<>();
    private final Map<String, Integer> keyNumbers = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final List<int[]> bearers = new ArrayList<>();
    private WeighedName.Word[] weighed = new WeighedName.Word[0];
    private long rows;

    /// The number of a word, from 0.
    int number(NameToken token) {
        var variants = numbers.computeIfAbsent(token.spelling().text(), text -> new int[VARIANTS]);
        int variant = token.part().ordinal() * 4 + (token.certain() ? 2 : 0) + (token.shortened() ? 1 : 0);
        if (variants[variant] == 0) {
            tokens.add(token);
            variants[variant] = tokens.size();
            token.spelling().keys().forEach(this::keyNumber);
        }
        return variants[variant] - 1;
    }

    /// Counts one row that bears some words.
    void count(Iterable<NameToken> row) {
        rows++;
        for (var token : row) {
            token.spelling().keys().forEach(key -> bearers.get(keyNumber(key))[0]++);
        }
    }

    private int keyNumber(String key) {
        var known = keyNumbers.get(key);
        if (known != null) {
            return known;
        }
        keyNumbers.put(key, keys.size());
        keys.add(key);
        bearers.add(new int[1]);
        return keys.size() - 1;
    }

    /// Weighs all words, when all rows have been counted.
    void weigh() {
        var frequencies = frequencies();
        weighed = tokens.stream()
                .map(token -> WeighedName.Word.of(
                        token, frequencies.rarity(token.spelling()).value()))
                .toArray(WeighedName.Word[]::new);
    }

    WeighedName.Word weighed(int number) {
        return weighed[number];
    }

    NameFrequencies frequencies() {
        return new Counted();
    }

    List<NameToken> tokens() {
        return tokens;
    }

    /// Different keys, by their numbers.
    List<String> keys() {
        return keys;
    }

    /// How many words of rows have a key.
    int bearers(int key) {
        return bearers.get(key)[0];
    }

    /// The number of a key, or -1 when no row has it.
    int find(String key) {
        return keyNumbers.getOrDefault(key, -1);
    }
}
