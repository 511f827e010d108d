package org.whereabouts.casework.transcribing.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A word that Tesseract read, and where.
///
/// @param line  on which line it stands
/// @param sure  how sure the machine is, from 0 to 100
record Word(Line line, int left, int right, double sure, String text) {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final int FIELDS = 12;
    private static final String LEVEL_OF_WORDS = "5";

    /// The words of a table of Tesseract, in its order; what is no word is left out.
    static List<Word> all(String tsv) {
        List<Word> words = new ArrayList<>();
        tsv.lines().forEach(row -> {
            String[] fields = TAB.split(row, -1);
            if (fields.length == FIELDS && fields[0].equals(LEVEL_OF_WORDS) && !fields[11].isBlank()) {
                words.add(word(fields));
            }
        });
        return words;
    }

    private static Word word(String[] fields) {
        var line = new Line(number(fields[1]), number(fields[2]), number(fields[3]), number(fields[4]));
        int left = number(fields[6]);
        return new Word(line, left, left + number(fields[8]), Double.parseDouble(fields[10]), fields[11].strip());
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    @Override
    public String toString() {
        return "a word at " + left;
    }

    /// Which line: page, block, paragraph, line.
    record Line(int page, int block, int paragraph, int number) {}
}
