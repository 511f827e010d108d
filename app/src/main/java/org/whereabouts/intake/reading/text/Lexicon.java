package org.whereabouts.intake.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of `terms.tsv` and `counting.tsv`, found in a sentence in one pass.
final class Lexicon {

    private static final int LONGEST_STEM = 16;
    private static final Lexicon WORDS = load();

    private final Node root = new Node();

    private Lexicon() {}

    /// All terms of a sentence, by kind in the order in which they stand; of one kind, the longest at each place.
    static List<Term> terms(List<Token> tokens) {
        var found = new ArrayList<Term>();
        for (int at = 0; at < tokens.size(); at++) {
            var longest = new HashMap<TermKind, Term>(2);
            WORDS.follow(WORDS.root, tokens, at, at, longest);
            for (var term : longest.values()) {
                if (found.stream().noneMatch(before -> before.kind() == term.kind() && before.to() >= term.to())) {
                    found.add(term);
                }
            }
        }
        return found;
    }

    private void follow(Node node, List<Token> tokens, int from, int at, Map<TermKind, Term> longest) {
        node.meanings.forEach((kind, value) ->
                longest.merge(kind, new Term(kind, value, from, at), (one, two) -> one.to() >= two.to() ? one : two));
        if (at >= tokens.size() || node.isLeaf()) {
            return;
        }
        String key = tokens.get(at).key();
        var exact = node.words.get(key);
        if (exact != null) {
            follow(exact, tokens, from, at + 1, longest);
        }
        for (int length = 1; length <= Math.min(key.length(), LONGEST_STEM) && !node.stems.isEmpty(); length++) {
            var stem = node.stems.get(key.substring(0, length));
            if (stem != null) {
                follow(stem, tokens, from, at + 1, longest);
            }
        }
    }

    private static Lexicon load() {
        var lexicon = new Lexicon();
        for (var table : List.of("terms.tsv", "counting.tsv")) {
            Resource.rows(table, 3).forEach(lexicon::add);
        }
        return lexicon;
    }

    private void add(List<String> row) {
        var kind = TermKind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
        for (var phrase : row.get(2).split("\\|")) {
            add(kind, row.get(1), phrase);
        }
    }

    private void add(TermKind kind, String value, String phrase) {
        var node = root;
        for (var word : Tokens.key(phrase).split(" ")) {
            node = word.endsWith("*")
                    ? node.stems.computeIfAbsent(word.substring(0, word.length() - 1), none -> new Node())
                    : node.words.computeIfAbsent(word, none -> new Node());
        }
        node.meanings.putIfAbsent(kind, value);
    }

    /// What may follow the words so far, and what they mean themselves.
    private static final class Node {
        private final Map<String, Node> words = new HashMap<>(2);
        private final Map<String, Node> stems = new HashMap<>(2);
        private final Map<TermKind, String> meanings = new HashMap<>(2);

        private boolean isLeaf() {
            return words.isEmpty() && stems.isEmpty();
        }
    }
}
