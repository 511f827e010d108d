package org.whereabouts.enquiries.matches;

import java.time.Instant;

/// What became of a candidate.
public sealed interface Judgement {

    /// It waits for an officer.
    record Waiting() implements Judgement {}

    /// An officer found that it is somebody else.
    ///
    /// @param reason a code, never a sentence about somebody
    record Rejected(String officer, Instant at, String reason) implements Judgement {}

    /// An officer found that it is the person sought: a match.
    record Validated(String officer, Instant at) implements Judgement {}

    /// The enquiry ended or was erased before anybody judged it.
    record Dropped(Instant at) implements Judgement {}
}
