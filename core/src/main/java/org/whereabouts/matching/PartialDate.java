package org.whereabouts.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of the Gregorian calendar of which perhaps only the year, or year and month, is known.
///
/// Prints and parses as `1999`, `1999-03` or `1999-03-02`.
///
/// @param year  1 to 9999
/// @param month 1 to 12, or 0 when not known
/// @param day   1 to 31 as the month allows, or 0 when not known; always 0 when the month is
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        boolean known = year >= 1 && year <= 9999 && month >= 0 && month <= 12 && day >= 0;
        boolean nested = month > 0 || day == 0;
        if (!known || !nested || (day > 0 && !YearMonth.of(year, month).isValidDay(day))) {
            throw new DateTimeException("WA-0103 no such date");
        }
    }

    /// A date of which only the year is known.
    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    /// The full date.
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Reads the ISO form, whole or cut short; empty when the text is anything else or names no real date.
    public static Optional<PartialDate> parse(String text) {
        var matcher = ISO.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PartialDate(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /// Whether the month is known.
    public boolean hasMonth() {
        return month > 0;
    }

    /// Whether the date is known to the day.
    public boolean hasDay() {
        return day > 0;
    }

    /// The earliest day that this can mean.
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /// The latest day that this can mean.
    public LocalDate latest() {
        var lastMonth = YearMonth.of(year, month == 0 ? 12 : month);
        return day == 0 ? lastMonth.atEndOfMonth() : lastMonth.atDay(day);
    }

    /// Orders by the earliest day, the less precise first.
    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = Integer.compare(month, other.month);
        return byYear != 0 ? byYear : byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    @Override
    public String toString() {
        if (!hasMonth()) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return hasDay()
                ? String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day)
                : String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
