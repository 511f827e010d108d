package org.whereabouts.matching.features;

import org.whereabouts.matching.Finding;
import org.whereabouts.matching.PartialDate;

/// Compares two dates of birth, as far as each is known.
public final class Births {

    private static final int GENERATION = 16;

    private Births() {}

    public static Finding compare(PartialDate left, PartialDate right) {
        int years = Math.abs(left.year() - right.year());
        if (years > 0) {
            return otherYear(left, right, years);
        }
        if (!left.hasMonth() || !right.hasMonth()) {
            return Finding.SAME_YEAR;
        }
        if (left.equals(right)) {
            return left.hasDay() ? Finding.SAME_DAY : Finding.SAME_MONTH;
        }
        if (isPlaceholder(left) || isPlaceholder(right)) {
            return Finding.PLACEHOLDER;
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
        if (sameDay && (years == 1 || digitsThatDiffer(left, right) == 1)) {
            return Finding.ONE_DIGIT_DIFFERENT;
        }
        if (years > GENERATION) {
            return Finding.ANOTHER_GENERATION;
        }
        return years == 1 ? Finding.YEAR_OFF_BY_ONE : Finding.DIFFERENT;
    }

    private static boolean isPlaceholder(PartialDate date) {
        return date.day() == 1 && date.month() == 1;
    }

    private static int digitsThatDiffer(PartialDate left, PartialDate right) {
        var one = left.toString();
        var other = right.toString();
        int differ = one.length() == other.length() ? 0 : one.length();
        for (int at = 0; at < one.length() && at < other.length(); at++) {
            differ += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return differ;
    }
}
