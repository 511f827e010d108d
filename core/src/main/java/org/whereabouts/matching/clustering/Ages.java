package org.whereabouts.matching.clustering;

/// Whether two births can be of one person, looked at quickly: what the matcher would call different is not compared.
final class Ages {

    private static final int MOST_YEARS_OFF = 1;

    private Ages() {}

    /// Whether two births, as [Roll#birth] gives them, do not rule a match out: one is not known, the years are at most
    /// one apart, or only the year differs and it may have a wrong digit.
    static boolean fit(int one, int other) {
        if (one == 0 || other == 0) {
            return true;
        }
        int year = Roll.year(one);
        int otherYear = Roll.year(other);
        if (Math.abs(year - otherYear) <= MOST_YEARS_OFF) {
            return true;
        }
        boolean sameDay = Roll.isFull(one) && one - Roll.first(year) == other - Roll.first(otherYear);
        return sameDay && oneDigit(year, otherYear);
    }

    private static boolean oneDigit(int year, int other) {
        int different = 0;
        for (int one = year, two = other; one > 0 || two > 0; one /= 10, two /= 10) {
            different += one % 10 == two % 10 ? 0 : 1;
        }
        return different == 1;
    }
}
