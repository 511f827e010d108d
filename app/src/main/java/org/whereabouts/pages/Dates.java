package org.whereabouts.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.whereabouts.matching.PartialDate;

/// Dates as a language writes them: `March 2022`, `березень 2022`, `2 марта 2022`
final class Dates {

    private Dates() {}

    /// As much of a date as is known; months stand by themselves, in the nominative.
    static String of(PartialDate date, Locale language) {
        if (!date.hasMonth()) {
            return Integer.toString(date.year());
        }
        return date.hasDay()
                ? of(date.earliest(), language)
                : DateTimeFormatter.ofPattern("LLLL uuuu", language).format(YearMonth.of(date.year(), date.month()));
    }

    /// A day in full.
    static String of(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }
}
