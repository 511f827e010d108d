package org.whereabouts.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;

/// A date in three fields, each of which may be left out; a day needs its month, and a month its year.
public final class DateAsked {

    private static final int OLDEST = 130;
    private static final int LAST_DAY = 31;

    private DateAsked() {}

    /// Reads the fields.
    ///
    /// @param troubles what is the matter is added here
    /// @return as much of the date as is known, or null
    public static @Nullable PartialDate read(
            String day, String month, String year, LocalDate today, List<Trouble> troubles) {
        int before = troubles.size();
        int y = part(year, "year", number(year, today.getYear() - OLDEST, today.getYear()), troubles, today);
        int m = part(month, "month", Months.read(month), troubles, today);
        int d = part(day, "day", number(day, 1, LAST_DAY), troubles, today);
        if (troubles.size() > before) {
            return null;
        }
        if (y == 0) {
            if (m > 0 || d > 0) {
                troubles.add(Trouble.of("year", "trouble.year.missing"));
            }
            return null;
        }
        if (d > 0 && m == 0) {
            troubles.add(Trouble.of("month", "trouble.month.missing"));
            return null;
        }
        return date(y, m, d, troubles);
    }

    private static @Nullable PartialDate date(int year, int month, int day, List<Trouble> troubles) {
        try {
            return new PartialDate(year, month, day);
        } catch (DateTimeException noSuchDay) {
            troubles.add(Trouble.of("day", "trouble.date"));
            return null;
        }
    }

    private static int part(String text, String field, OptionalInt value, List<Trouble> troubles, LocalDate today) {
        if (!text.isEmpty() && value.isEmpty()) {
            troubles.add(Trouble.of(field, "trouble." + field, today.getYear() - OLDEST, today.getYear()));
        }
        return value.orElse(0);
    }

    private static OptionalInt number(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }
}
