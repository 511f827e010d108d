package org.whereabouts.intake.reading.page;

/// Makes one space of all that is blank, and nothing of what cannot be seen.
final class Whitespace {

    private Whitespace() {}

    static String plain(CharSequence text) {
        var plain = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                blank = !plain.isEmpty();
            } else if (isSeen(sign)) {
                if (blank) {
                    plain.append(' ');
                    blank = false;
                }
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    private static boolean isSeen(char sign) {
        return sign != '\u00ad' && !Character.isISOControl(sign) && Character.getType(sign) != Character.FORMAT;
    }
}
