package org.whereabouts.casework.reading;

import java.time.Instant;
import java.util.UUID;
import org.whereabouts.access.Officer;

/// Which enquiries an officer has read, and whether a decision came of it.
public interface Readings {

    /// Notes that one is about to be read.
    void add(Officer.Id officer, UUID enquiry, String purpose, Instant at);

    /// Notes that the officer decided something about it.
    void decided(Officer.Id officer, UUID enquiry, Instant at);

    /// Whether the officer has opened it since a moment.
    boolean opened(Officer.Id officer, UUID enquiry, Instant since);

    /// How many different ones they have read since a moment.
    Tally since(Officer.Id officer, Instant begin);

    /// How many.
    ///
    /// @param undecided those of which no decision came
    record Tally(int all, int undecided) {}
}
