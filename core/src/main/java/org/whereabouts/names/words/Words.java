package org.whereabouts.names.words;

import java.util.ArrayList;
import java.util.List;

/// The words of a text, and the signs between them that matter in a name.
public final class Words {

    /// One word.
    ///
    /// @param text    letters, digits and inner apostrophes
    /// @param dotted  whether a full stop follows
    /// @param joined  whether a hyphen ties it to the word before
    /// @param group   how many commas, slashes or semicolons came before it
    /// @param aside   whether it stands in brackets
    /// @param quoted  whether it stands in quotation marks
    public record Word(String text, boolean dotted, boolean joined, int group, boolean aside, boolean quoted) {}

    private static final int MOST_WORDS = 16;
    private static final int LONGEST_WORD = 48;
    private static final int SHORTEST_BEFORE_SEAM = 3;
    /// Of a Latin name: Mac, Fitz.
    private static final int LONGEST_PREFIX = 4;
    private static final char LATIN = 0x24f;
    private static final String QUOTES = "\"«»“”„‟";
    private static final String HYPHENS = "-‐‑‒–—";
    private static final String APOSTROPHES = "'’ʼʹ`´‘ʻ′";
    /// Signs for ъ between two letters of a word; elsewhere they are quotation marks.
    private static final String HARD_SIGNS = "\"”″";
    private static final String AFTER_A_HARD_SIGN = "eёijyuaêëâûеёєюяїEIJYUAÊËÂÛЕЁЄЮЯЇ";

    private final List<Word> words = new ArrayList<>(4);
    private final String text;
    private int start = -1;
    private boolean joined;
    private boolean aside;
    private boolean quoted;
    private int group;

    private Words(String text) {
        this.text = text;
    }

    /// The first sixteen words; longer words are cut, so that no text costs more than a long name.
    public static List<Word> of(String text) {
        return new Words(text).read();
    }

    /// The word with the same sign for every apostrophe.
    static String withOneApostrophe(String word) {
        StringBuilder one = null;
        for (int at = 0; at < word.length(); at++) {
            if (APOSTROPHES.indexOf(word.charAt(at)) > 0) {
                one = one == null ? new StringBuilder(word) : one;
                one.setCharAt(at, APOSTROPHES.charAt(0));
            }
        }
        return one == null ? word : one.toString();
    }

    private List<Word> read() {
        for (int at = 0; at <= text.length() && words.size() < MOST_WORDS; at++) {
            char sign = at < text.length() ? text.charAt(at) : ' ';
            if (isWordSign(sign, at)) {
                start = start < 0 ? at : start;
            } else {
                end(at, sign);
                between(sign);
            }
        }
        return words;
    }

    private boolean isWordSign(char sign, int at) {
        boolean inside = start >= 0 && at + 1 < text.length() && isLetterOrApostrophe(text.charAt(at + 1));
        return Character.isLetterOrDigit(sign)
                || Character.isSurrogate(sign)
                || (inside && APOSTROPHES.indexOf(sign) >= 0)
                || (inside && !quoted && isHardSign(at));
    }

    private boolean isHardSign(int at) {
        char next = text.charAt(at + 1);
        boolean begun = start == at - 1 || Character.isLowerCase(text.charAt(at - 1)) == Character.isLowerCase(next);
        return begun && HARD_SIGNS.indexOf(text.charAt(at)) >= 0 && AFTER_A_HARD_SIGN.indexOf(next) >= 0;
    }

    private static boolean isLetterOrApostrophe(char sign) {
        return Character.isLetter(sign) || APOSTROPHES.indexOf(sign) >= 0;
    }

    private void end(int at, char sign) {
        if (start < 0) {
            return;
        }
        int end = Math.min(at, start + LONGEST_WORD);
        for (int seam = seam(start, end); seam > 0; seam = seam(start, end)) {
            words.add(new Word(text.substring(start, seam), false, joined, group, aside, quoted));
            joined = false;
            start = seam;
        }
        words.add(new Word(text.substring(start, end), sign == '.', joined, group, aside, quoted));
        start = -1;
        joined = HYPHENS.indexOf(sign) >= 0;
    }

    /// Where a space is missing between two words (ИвановСергей), or 0; McDonald and LeBlanc are whole.
    private int seam(int from, int to) {
        for (int at = from + SHORTEST_BEFORE_SEAM; at < to - 2; at++) {
            boolean seam = Character.isUpperCase(text.charAt(at))
                    && Character.isLowerCase(text.charAt(at - 1))
                    && Character.isLowerCase(text.charAt(at + 1));
            if (seam && (at - from > LONGEST_PREFIX || text.charAt(at) > LATIN)) {
                return at;
            }
        }
        return 0;
    }

    private void between(char sign) {
        switch (sign) {
            case ',', ';', '/', '،', '؛' -> group++;
            case '(', '[' -> aside = true;
            case ')', ']' -> aside = false;
            default -> {
                if (QUOTES.indexOf(sign) >= 0) {
                    quoted = !quoted;
                }
            }
        }
    }
}
