package org.whereabouts.intake.reading.text;

import org.whereabouts.intake.reading.Span;

/// A word, a number, a date in figures or a sign of a text.
///
/// @param key how it is compared: lower case, with one kind of apostrophe and without ё
public record Token(Kind kind, String text, String key, int start, int end) {

    /// What a token is.
    public enum Kind {
        WORD,
        NUMBER,
        DATE,
        SIGN
    }

    /// Whether it is a word that begins with a capital.
    public boolean isCapital() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    /// Whether it is a single capital, which may stand for a name.
    public boolean isInitial() {
        return isCapital() && text.length() == 1;
    }

    /// Whether it is this sign or word.
    public boolean is(String other) {
        return key.equals(other);
    }

    /// Whether it is one of these signs.
    public boolean isSign(String signs) {
        return kind == Kind.SIGN && signs.indexOf(text.charAt(0)) >= 0;
    }

    /// Where it stands.
    public Span span() {
        return new Span(start, end);
    }
}
