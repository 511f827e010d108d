package org.whereabouts.publication.channel;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of a retraction on one channel.
///
/// @param retraction its number
/// @param channel    the word of the channel
/// @param takenBack  when the entry was taken back
/// @param asked      when the channel was asked last, or null
/// @param done       since when the entry cannot be read there, as far as is known; null while it can, or nobody knows
/// @param proof      what was found last, as a code; blank before the channel was asked
/// @param tries      how often the channel was asked in vain
public record Receipt(
        long retraction,
        String channel,
        State state,
        Instant takenBack,
        @Nullable Instant asked,
        @Nullable Instant done,
        String proof,
        int tries) {

    /// How long it may take until what was taken back is gone everywhere.
    public static final Duration PROMISED = Duration.ofMinutes(1);

    /// How far it is.
    public enum State {
        /// It can still be read there, or nobody has asked.
        OPEN,
        /// It cannot be read there.
        DONE,
        /// The channel could not be asked. It is asked again.
        FAILED,
        /// The retraction holds no more: the entry was put back, or published again.
        LIFTED;

        /// Whether somebody still waits for it.
        public boolean isOwed() {
            return this == OPEN || this == FAILED;
        }
    }

    /// Whether it takes longer than was promised.
    public boolean isOverdue(Instant now) {
        return state.isOwed() && takenBack.plus(PROMISED).isBefore(now);
    }

    /// How long it took, or has taken until now.
    public Duration took(Instant now) {
        Instant end = done == null ? now : done;
        return end.isBefore(takenBack) ? Duration.ZERO : Duration.between(takenBack, end);
    }
}
