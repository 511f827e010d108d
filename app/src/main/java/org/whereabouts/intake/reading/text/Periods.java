package org.whereabouts.intake.reading.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.whereabouts.matching.PartialDate;

/// Periods that are counted from the day of the article: "last week", "since the beginning of the year".
final class Periods {

    private Periods() {}

    static DateSpan of(Term term, LocalDate published) {
        var monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (term.value()) {
            case "day" -> last(term, published.minusDays(1), published);
            case "week" -> last(term, published.minusWeeks(1), published);
            case "month" -> last(term, published.minusMonths(1), published);
            case "year" -> last(term, published.minusYears(1), published);
            case "this_week" -> last(term, monday, published);
            case "last_week" -> last(term, monday.minusWeeks(1), monday.minusDays(1));
            case "this_month" -> whole(term, month(published)).until(published);
            case "last_month" -> whole(term, month(published.minusMonths(1)));
            case "this_year" -> last(term, published.withDayOfYear(1), published);
            case "last_year" -> whole(term, PartialDate.of(published.getYear() - 1));
            default -> throw new IllegalStateException("WA-0524 terms.tsv names a period that nobody counts");
        };
    }

    private static PartialDate month(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), 0);
    }

    private static DateSpan whole(Term term, PartialDate date) {
        return DateSpan.of(date, term.from(), term.to());
    }

    private static DateSpan last(Term term, LocalDate from, LocalDate to) {
        return new DateSpan(null, from, to, term.from(), term.to());
    }
}
