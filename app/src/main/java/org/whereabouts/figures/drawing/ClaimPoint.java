package org.whereabouts.figures.drawing;

import java.time.LocalDate;
import org.whereabouts.figures.Amount;

/// A claim as a chart needs it.
///
/// @param claimant whose line it is on
/// @param day      the last day that it speaks of
/// @param since    the first day that it speaks of
/// @param firm     whether somebody verified it
/// @param words    the claim in one line
/// @param brief   the number alone
/// @param href     where its sources are
public record ClaimPoint(
        String claimant,
        LocalDate since,
        LocalDate day,
        Amount amount,
        boolean firm,
        String words,
        String brief,
        String href) {

    /// The number at which its mark stands: what was said, or the middle of a range.
    long middle() {
        Long value = amount.value();
        Long min = amount.min();
        Long max = amount.max();
        if (value != null) {
            return value;
        }
        if (min != null && max != null) {
            return min + (max - min) / 2;
        }
        return min != null ? min : max != null ? max : 0;
    }

    /// The highest number that has to have room.
    long top() {
        Long max = amount.max();
        return max == null ? middle() : Math.max(max, middle());
    }
}
