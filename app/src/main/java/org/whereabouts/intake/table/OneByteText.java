package org.whereabouts.intake.table;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text of one byte a letter that does not say in which alphabet: told by what its words would look like.
final class OneByteText {

    /*
     * The same bytes are letters in windows-1251 and in windows-1256. Read as Cyrillic, an Arabic word has capitals in
     * its middle ("гНгП"); read as Arabic, a Cyrillic word has accented Latin letters in it ("ےâàيîâ"). So each
     * reading is judged by the share of its words that somebody may have written: Cyrillic ones have capitals at the
     * beginning, or throughout, or nowhere; Arabic ones have Arabic letters only. One reading has to be right nearly
     * always and clearly more often than the other. KOI8 and ISO-8859-6 fail that, and are refused rather than turned
     * into names that nobody bears: KOI8 looks like windows-1251 with its capitals the wrong way round, and in
     * ISO-8859-6 the Arabic article would be spelt with nun.
     */

    static final Charset CYRILLIC = Charset.forName("windows-1251");
    static final Charset ARABIC = Charset.forName("windows-1256");

    private static final double NEARLY_ALL = 0.9;
    private static final double CLEARLY_MORE = 0.15;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}]+");
    private static final Pattern AS_WRITTEN_IN_CYRILLIC =
            Pattern.compile("[\\p{IsCyrillic}&&\\p{Lu}]*|[\\p{IsCyrillic}&&\\p{L}][\\p{IsCyrillic}&&\\p{Ll}]*");
    /// The letters of Arabic, and the three that Persian adds; not the Urdu letters that a Cyrillic A would be.
    private static final Pattern AS_WRITTEN_IN_ARABIC = Pattern.compile("[\\u0621-\\u0652پچگ]+");

    private OneByteText() {}

    /// The encoding of some bytes that are not UTF-8; empty when it cannot be told safely.
    static Optional<Charset> encoding(byte[] bytes) {
        String arabicText = new String(bytes, ARABIC);
        double cyrillic = share(new String(bytes, CYRILLIC), AS_WRITTEN_IN_CYRILLIC.asMatchPredicate());
        double arabic = spellsTheArticle(arabicText) ? share(arabicText, AS_WRITTEN_IN_ARABIC.asMatchPredicate()) : 0;
        if (cyrillic >= NEARLY_ALL && cyrillic >= arabic + CLEARLY_MORE) {
            return Optional.of(CYRILLIC);
        }
        return arabic >= NEARLY_ALL && arabic >= cyrillic + CLEARLY_MORE ? Optional.of(ARABIC) : Optional.empty();
    }

    private static double share(String text, Predicate<String> written) {
        long[] words = {0, 0};
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.chars().anyMatch(letter -> letter > 127))
                .forEach(word -> {
                    words[0]++;
                    words[1] += written.test(word) ? 1 : 0;
                });
        return words[0] == 0 ? 0 : (double) words[1] / words[0];
    }

    private static boolean spellsTheArticle(String text) {
        return text.split("ال", -1).length > text.split("ان", -1).length;
    }
}
