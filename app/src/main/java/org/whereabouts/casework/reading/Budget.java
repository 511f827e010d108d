package org.whereabouts.casework.reading;

import java.time.Duration;

/// How much an officer may read.
///
/// @param perDay    different enquiries in 24 hours
/// @param undecided enquiries in 24 hours that were read and of which no decision came: whoever reaches it
///                  is shut out
record Budget(int perDay, int undecided) {

    static final Duration DAY = Duration.ofHours(24);

    public Budget {
        if (perDay < 1 || undecided < 1) {
            throw new IllegalArgumentException("WA-1504 a budget of nothing");
        }
    }
}
