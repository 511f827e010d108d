package org.whereabouts.matching.features;

import org.whereabouts.matching.Finding;
import org.whereabouts.matching.PartialDate;

/// Compares two dates of birth, as far as each is known.
public final class Births {

    private static final int GENERATION = 16;
    /// By how many years an age may be wrong that was only guessed.
    private static final int GUESSED = 3;
    private static final int MOST_SLIPPED_DIGITS = 2;

    private Births() {}

    public static Finding compare(PartialDate left, PartialDate right) {
        int years = Math.abs(left.year() - right.year());
        if (years > 0) {
            return otherYear(left, right, years);
        }
        if (!left.hasMonth() || !right.hasMonth()) {
            return Finding.SAME_YEAR;
        }
        // Also when both have it: half a register can be born on 1 January.
        if (isPlaceholder(left) || isPlaceholder(right)) {
            return Finding.PLACEHOLDER;
        }
        if (left.equals(right)) {
            return left.hasDay() ? Finding.SAME_DAY : Finding.SAME_MONTH;
        }
        if (!left.hasDay() || !right.hasDay()) {
            return left.month() == right.month() ? Finding.SAME_MONTH : Finding.SAME_YEAR_OTHER_DAY;
        }
        if (left.day() == right.month() && left.month() == right.day()) {
            return Finding.DAY_AND_MONTH_SWAPPED;
        }
        return digitsThatDiffer(left, right) == 1 ? Finding.ONE_DIGIT_DIFFERENT : Finding.SAME_YEAR_OTHER_DAY;
    }

    private static Finding otherYear(PartialDate left, PartialDate right, int years) {
        boolean sameDay = left.hasDay() && left.day() == right.day() && left.month() == right.month();
        if (sameDay && (years == 1 || digitsThatDiffer(left, right) == 1 || areSwapped(left.year(), right.year()))) {
            return Finding.ONE_DIGIT_DIFFERENT;
        }
        if (years > GENERATION) {
            return Finding.ANOTHER_GENERATION;
        }
        boolean full = left.hasDay() && right.hasDay() && !isPlaceholder(left) && !isPlaceholder(right);
        if (full) {
            boolean slipped = digitsThatDiffer(left, right) <= MOST_SLIPPED_DIGITS;
            return sameDay ? Finding.SAME_DAY_OTHER_YEAR : slipped ? Finding.DIFFERENT : Finding.ANOTHER_DATE;
        }
        return years == 1 ? Finding.YEAR_OFF_BY_ONE : years <= GUESSED ? Finding.NEAR : Finding.DIFFERENT;
    }

    /// Whether two years are one with its last two digits in the wrong order: 1968, 1986.
    private static boolean areSwapped(int one, int other) {
        return one / 100 == other / 100 && one % 10 == other / 10 % 10 && one / 10 % 10 == other % 10;
    }

    private static boolean isPlaceholder(PartialDate date) {
        return date.day() == 1 && date.month() == 1;
    }

    private static int digitsThatDiffer(PartialDate left, PartialDate right) {
        if (left.hasMonth() != right.hasMonth() || left.hasDay() != right.hasDay()) {
            return Integer.MAX_VALUE;
        }
        return digits(left.year(), right.year())
                + digits(left.month(), right.month())
                + digits(left.day(), right.day());
    }

    private static int digits(int one, int other) {
        int differ = 0;
        for (int left = one, right = other; left > 0 || right > 0; left /= 10, right /= 10) {
            differ += left % 10 == right % 10 ? 0 : 1;
        }
        return differ;
    }
}
