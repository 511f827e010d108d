package org.whereabouts.intake.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.intake.reading.text.Token.Kind;

/// Cuts a text into tokens.
final class Tokens {

    /// Thousands are set off by a comma, a full stop or a space, three figures each; possessive endings are tokens of
    /// their own.
    private static final Pattern TOKEN = Pattern.compile(
            "(?<date>\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d\\d-\\d\\d)(?!\\d)|(?<number>\\d{1,3}(?:[,.\\u00a0\\u202f\\u2009"
                    + " ]\\d{3})++(?!\\d)|\\d++(?:[.,]\\d++)?)"
                    + "|(?<word>['’](?:s\\b)|\\p{L}[\\p{L}\\p{M}\\u0301]*+(?:(?:['’ʼ`](?!s\\b)|[-‑])[\\p{L}\\p{M}]++)*+)"
                    + "|[^\\s\\p{L}\\d]");

    private Tokens() {}

    static List<Token> of(String text, int start, int end) {
        var tokens = new ArrayList<Token>((end - start) / 5 + 1);
        var matcher = TOKEN.matcher(text).region(start, end).useTransparentBounds(true);
        while (matcher.find()) {
            String found = matcher.group();
            tokens.add(new Token(kind(matcher), found, key(found), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    /// How a word is compared.
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('`', '\'')
                .replace('‑', '-')
                .replace("\u0301", "");
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.start("word") >= 0) {
            return Kind.WORD;
        }
        if (matcher.start("number") >= 0) {
            return Kind.NUMBER;
        }
        return matcher.start("date") >= 0 ? Kind.DATE : Kind.SIGN;
    }
}
