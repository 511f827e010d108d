package org.whereabouts.casework.transcribing.aligning;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The rule by which two readings differ in nothing but blanks and typography, and are settled without anybody.
public final class Writing {

    /*
     * What is no difference: composed or decomposed letters; one blank or many, and any at an end or beside a sign; the
     * shape of apostrophes, quotation marks and dashes; the stretching of Arabic letters (tatweel) and signs of
     * direction that nobody sees. Everything else is one: another letter, even one that looks the same in another
     * script; capital or small; a vowel sign; a digit of another script; a mark for what cannot be read.
     */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u0640\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern APOSTROPHES =
            Pattern.compile("[\\u2018\\u2019\\u201B\\u02BC\\u02B9\\u00B4`\\u2032\\uFF07]");
    private static final Pattern QUOTES = Pattern.compile("[\\u00AB\\u00BB\\u201C-\\u201F\\u2033\\uFF02]|''");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFF0D]");
    private static final Pattern BESIDE_SIGNS = Pattern.compile(" ?([-.,;:/()\"'№]) ?");

    private Writing() {}

    /// A reading without what is no difference.
    public static String plain(String reading) {
        String text = Normalizer.normalize(reading, Normalizer.Form.NFC);
        text = UNSEEN.matcher(text).replaceAll("");
        text = APOSTROPHES.matcher(text).replaceAll("'");
        text = QUOTES.matcher(text).replaceAll("\"");
        text = DASHES.matcher(text).replaceAll("-");
        text = BLANKS.matcher(text).replaceAll(" ");
        return BESIDE_SIGNS.matcher(text).replaceAll("$1").strip();
    }

    /// Whether two readings are the same but for blanks and typography.
    public static boolean alike(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }
}
