package org.whereabouts.publication.guard;

/// The numbers of the guard, as `whereabouts.guard` has them.
///
/// @param cardsAMinute     so many cards one network is given a minute before it is asked for a moment
/// @param cardsADay        the same for a day
/// @param questionsAMinute more from everybody together are a rush
/// @param missesAMinute    more that found nobody are one too: that is how guessing looks
/// @param calmMinutes      so long it has to be quiet, below half of that, until a rush is over
/// @param workBits         how much work is proved: two to the power of it tries on average
/// @param waitSeconds      how long those wait whose browser runs no script
/// @param waitsAMinute     so many of a network may wait instead of working, a minute
/// @param always           whether everybody is asked, rush or no rush
record GuardSettings(
        int cardsAMinute,
        int cardsADay,
        int questionsAMinute,
        int missesAMinute,
        int calmMinutes,
        int workBits,
        int waitSeconds,
        int waitsAMinute,
        boolean always) {

    GuardSettings {
        if (workBits < Work.LEAST_BITS || workBits > Work.MOST_BITS) {
            throw new IllegalArgumentException(
                    "WA-2120 whereabouts.guard.work-bits is between " + Work.LEAST_BITS + " and " + Work.MOST_BITS);
        }
    }
}
