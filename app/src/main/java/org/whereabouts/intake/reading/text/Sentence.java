package org.whereabouts.intake.reading.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whereabouts.intake.reading.Span;

/// One sentence: its tokens, and the words of the tables among them.
public final class Sentence {

    private static final int COMMA = 6;

    private final int paragraph;
    private final List<Token> tokens;
    private final List<Term> terms;
    /// Of each token, the kinds of the terms to which it belongs, a bit each: they are asked for all the time.
    private final int[] kinds;

    private Sentence(int paragraph, List<Token> tokens, List<Term> terms) {
        this.paragraph = paragraph;
        this.tokens = tokens;
        this.terms = terms;
        this.kinds = new int[tokens.size()];
        for (var term : terms) {
            for (int at = term.from(); at < term.to(); at++) {
                kinds[at] |= bit(term.kind());
            }
        }
    }

    /// A sentence of some tokens, at least one.
    static Sentence of(int paragraph, List<Token> tokens) {
        return new Sentence(paragraph, tokens, Lexicon.terms(tokens));
    }

    private static int bit(TermKind kind) {
        return 1 << kind.ordinal();
    }

    /// The number of its paragraph in the text.
    public int paragraph() {
        return paragraph;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /// The words of the tables, in their order.
    public List<Term> terms() {
        return terms;
    }

    /// Where it stands.
    public Span span() {
        return new Span(tokens.getFirst().start(), tokens.getLast().end());
    }

    /// Where some of its tokens stand.
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /// Whether the token is there and is this.
    public boolean is(int at, String key) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
    }

    /// Whether the token is there and is one of these signs.
    public boolean isSign(int at, String signs) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isSign(signs);
    }

    /// The terms of some kinds.
    public Stream<Term> all(TermKind... kinds) {
        var wanted = List.of(kinds);
        return terms.stream().filter(term -> wanted.contains(term.kind()));
    }

    /// The term of a kind to which a token belongs.
    public Optional<Term> find(TermKind kind, int token) {
        if (!is(kind, token)) {
            return Optional.empty();
        }
        for (var term : terms) {
            if (term.kind() == kind && term.covers(token)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /// Whether a token belongs to a term of the kind.
    public boolean is(TermKind kind, int token) {
        return token >= 0 && token < kinds.length && (kinds[token] & bit(kind)) != 0;
    }

    /// Whether there is a term of the kind.
    public boolean has(TermKind kind) {
        return terms.stream().anyMatch(term -> term.kind() == kind);
    }

    /// How far two places are apart: tokens between, and more for each sign that parts clauses.
    public int distance(int from, int to) {
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        int distance = high - low;
        for (int at = low; at < high; at++) {
            distance += isSign(at, ",—–") && !isOfAnAge(at) ? COMMA : isSign(at, ";:") ? 3 * COMMA : 0;
        }
        return distance;
    }

    /// A comma before or behind "24" in "Taras, 24, had been missing".
    private boolean isOfAnAge(int at) {
        return (isNumber(at + 1) && isSign(at + 2, ",.")) || (isNumber(at - 1) && isSign(at - 2, ","));
    }

    private boolean isNumber(int at) {
        return at >= 0 && at < size() && token(at).kind() == Token.Kind.NUMBER;
    }
}
