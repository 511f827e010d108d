package org.whereabouts.intake.column;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.column.ReadDate.Ambiguous;
import org.whereabouts.intake.column.ReadDate.Known;
import org.whereabouts.intake.column.ReadDate.Unreadable;
import org.whereabouts.matching.PartialDate;

/// Reads dates as people write them, whole or in part, and never guesses.
final class DateReader {

    /*
     * Decided by the writing: four digits first (ISO), dots between (day first everywhere that dots are used), a month
     * in letters, a number over 12, or day and month equal. Not decided: slashes or hyphens between two numbers up to
     * 12, and a year of two digits. Digits of every script count.
     */

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?(?:[T ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-./](\\d{4})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*([-./])\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}\\s*[-./]\\s*\\d{1,2}\\s*[-./]\\s*\\d{2}");
    private static final Pattern LETTERS =
            Pattern.compile("(?:(\\d{1,2})\\D*?)??([\\p{L}][\\p{L} ]*)[.,]?\\s*(?:(\\d{1,2})\\D+)?(\\d{4})");
    private static final Pattern AROUND = Pattern.compile(
            "(?iu)^(?:≈|~|c\\.|ca\\.?|circa|about|born|бл\\.?|близько|около|ок\\.?|прибл\\.?|народився|родился|حوالي|مواليد)\\s*"
                    + "|\\s*(?:р\\.\\s?н\\.?|г\\.\\s?р\\.?|рік|року|год|года|р\\.|г\\.|م)$");

    private static final Vocabulary MONTHS = Vocabulary.of("months.tsv");

    private final DateOrder order;

    DateReader(DateOrder order) {
        this.order = order;
    }

    /// Reads one date.
    ///
    /// @param text not blank
    ReadDate read(String text) {
        String digits = westernDigits(text);
        String bare = AROUND.matcher(digits).replaceAll("").strip();
        try {
            return read(YEAR.matcher(bare));
        } catch (DateTimeException noSuchDay) {
            return new Unreadable();
        }
    }

    private ReadDate read(Matcher matcher) {
        if (matcher.matches()) {
            return new Known(PartialDate.of(number(matcher, 1)));
        }
        if (matcher.usePattern(YEAR_FIRST).matches()) {
            return new Known(new PartialDate(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
        }
        if (matcher.usePattern(MONTH_YEAR).matches()) {
            return new Known(new PartialDate(number(matcher, 2), number(matcher, 1), 0));
        }
        if (matcher.usePattern(YEAR_LAST).matches()) {
            return yearLast(matcher);
        }
        if (matcher.usePattern(SHORT_YEAR).matches()) {
            return new Ambiguous(null);
        }
        return matcher.usePattern(LETTERS).matches() ? inLetters(matcher) : new Unreadable();
    }

    private ReadDate yearLast(MatchResult match) {
        int first = number(match, 1);
        int second = number(match, 3);
        int year = number(match, 4);
        boolean dayFirst = first > 12
                || first == second
                || order == DateOrder.DAY_FIRST
                || (match.group(2).equals(".") && second <= 12);
        boolean monthFirst = second > 12 || order == DateOrder.MONTH_FIRST;
        if (dayFirst) {
            return new Known(new PartialDate(year, second, first));
        }
        return monthFirst
                ? new Known(new PartialDate(year, first, second))
                : new Ambiguous(new PartialDate(year, 0, 0));
    }

    private static ReadDate inLetters(MatchResult match) {
        Optional<Integer> month = MONTHS.meaning(match.group(2)).map(Integer::valueOf);
        int day = match.group(1) != null ? number(match, 1) : number(match, 3);
        return month.isEmpty() ? new Unreadable() : new Known(new PartialDate(number(match, 4), month.get(), day));
    }

    private static int number(MatchResult match, int group) {
        return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
    }

    private static String westernDigits(String text) {
        var digits = new StringBuilder(text.length());
        text.strip().codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else {
                digits.appendCodePoint(c);
            }
        });
        return digits.toString();
    }
}
