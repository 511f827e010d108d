package org.whereabouts.figures.drawing;

/// Words at a place of a chart, set apart so that their own script says in which direction they are read.
///
/// @param anchor which end of the words is there: start, middle or end, by the page and not by the script
public record Text(String x, String y, String anchor, String words) {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    static Text at(double x, double y, String anchor, String words) {
        return new Text(Frame.number(x), Frame.number(y), anchor, FIRST_STRONG_ISOLATE + words + END_OF_ISOLATE);
    }
}
