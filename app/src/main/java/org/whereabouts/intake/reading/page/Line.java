package org.whereabouts.intake.reading.page;

/// A paragraph or heading of a page, without its furniture.
///
/// @param text    on one line, without spaces around
/// @param heading whether the page sets it as one
/// @param begins  whether the page begins another article with it
record Line(String text, boolean heading, boolean begins) {

    static Line of(String text) {
        return new Line(text, false, false);
    }

    /// Whether it reads like a sentence, not like a heading or a label.
    boolean isSentence() {
        return !heading && text.length() > 1 && ".!?…".indexOf(lastLetter()) >= 0;
    }

    private char lastLetter() {
        char last = text.charAt(text.length() - 1);
        return "\"”»)’".indexOf(last) >= 0 ? text.charAt(text.length() - 2) : last;
    }
}
