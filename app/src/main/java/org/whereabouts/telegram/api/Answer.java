package org.whereabouts.telegram.api;

import java.time.Duration;
import java.util.Optional;

/// What came of asking Telegram for something.
///
/// @param <T> what there is when it was done
public sealed interface Answer<T> {

    /// It was done.
    record Done<T>(T value) implements Answer<T> {

        /// Nothing of it.
        @Override
        public String toString() {
            return "done";
        }
    }

    /// It was certainly not done, and may be later: a limit, ours or theirs.
    ///
    /// @param pause how long to leave it
    record TooSoon<T>(Duration pause) implements Answer<T> {}

    /// It was certainly not done: nobody was reached.
    record NotReached<T>() implements Answer<T> {}

    /// Nobody knows whether it was done: no answer came, or one that says nothing.
    record Unknown<T>() implements Answer<T> {}

    /// It was not done and never will be.
    record Refused<T>(Refusal why) implements Answer<T> {}

    /// What there is, where it was done.
    default Optional<T> found() {
        return this instanceof Done<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    /// Whether it was refused for this reason.
    default boolean isRefused(Refusal reason) {
        return this instanceof Refused<T>(var why) && why == reason;
    }
}
