package org.whereabouts.notices.wording;

import java.util.List;
import java.util.Locale;

/// A text to be sent. Only [Wording] makes one, and only of plain news: what has no text cannot be carried.
public final class Writing {

    private final Locale language;
    private final String subject;
    private final String shortly;
    private final List<String> paragraphs;

    Writing(Locale language, String subject, String shortly, List<String> paragraphs) {
        this.language = language;
        this.subject = subject;
        this.shortly = shortly;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /// The language it is in.
    public Locale language() {
        return language;
    }

    /// Whether it is read from right to left.
    public boolean rightToLeft() {
        return language.getLanguage().equals("ar");
    }

    /// The subject, the same for all kinds of news.
    public String subject() {
        return subject;
    }

    /// All of it in one short message.
    public String shortly() {
        return shortly;
    }

    /// All of it.
    public List<String> paragraphs() {
        return paragraphs;
    }

    @Override
    public String toString() {
        return "a text in " + language;
    }
}
