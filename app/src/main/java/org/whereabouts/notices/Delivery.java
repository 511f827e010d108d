package org.whereabouts.notices;

import java.time.Instant;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;

/// How far a notice has come.
public sealed interface Delivery {

    /// Somebody is sending it now, or was killed while they were.
    ///
    /// @param attempt the how many-th
    /// @param perhaps whether an earlier attempt may have succeeded without anybody knowing
    record Sending(int attempt, Instant since, boolean perhaps) implements Delivery {}

    /// Where a notice can come to when it is not being sent.
    sealed interface AtRest extends Delivery {}

    /// To be sent.
    ///
    /// @param from not before
    record Owed(Instant from) implements AtRest {}

    /// Not taken over; to be tried again.
    ///
    /// @param attempt how often it was tried
    /// @param again   not before
    /// @param perhaps whether one of the attempts may have succeeded without anybody knowing
    record Failed(int attempt, Instant again, Trouble trouble, boolean perhaps) implements AtRest {}

    /// Printed; somebody has to post it.
    record ToBePosted(Instant since) implements AtRest {}

    /// Taken over by whoever brings it further.
    record Sent(Instant at, Way.Kind way) implements AtRest {}

    /// Taken over, and perhaps once before: it was not lost, but may have come twice.
    record PossiblySentTwice(Instant at, Way.Kind way) implements AtRest {}

    /// An officer tells it; there is a call task.
    record WithAnOfficer(Instant since, Why why) implements AtRest {}

    /// No longer owed.
    record Withdrawn(Instant at) implements AtRest {}

    /// Nobody can be told.
    record Undeliverable(Instant at, Why why) implements AtRest {}
}
