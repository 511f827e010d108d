package org.whereabouts.intake.reading.text;

/// A word or phrase of the tables in a sentence.
///
/// @param value what it means, see `terms.tsv`
/// @param from  its first token
/// @param to    the first token behind it
public record Term(TermKind kind, String value, int from, int to) {

    /// Whether a token belongs to it.
    public boolean covers(int token) {
        return token >= from && token < to;
    }

    /// How many tokens lie between it and some others.
    public int distance(int otherFrom, int otherTo) {
        return otherFrom >= to ? otherFrom - to : Math.max(0, from - otherTo);
    }
}
