package org.whereabouts.notices.sending;

import java.time.Instant;
import org.whereabouts.notices.Why;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Way;

/// What came of taking a notice in hand.
sealed interface Attempt {

    /// It was tried on a way.
    record Tried(Way.Kind way, Carried carried) implements Attempt {}

    /// Something of our own broke before anything left the house.
    record Broken() implements Attempt {}

    /// It was not tried, and is to be later.
    record NotNow(Instant from) implements Attempt {}

    /// No way leads there: an officer has to.
    record ByVoice(Why why) implements Attempt {}

    /// Nobody can be told.
    record Nobody(Why why) implements Attempt {}

    /// It is not owed any more.
    record NoLongerOwed() implements Attempt {}
}
