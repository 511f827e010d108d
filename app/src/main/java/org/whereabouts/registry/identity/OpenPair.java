package org.whereabouts.registry.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Bits;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Two entries that may be one human being, and for which no rule decides.
///
/// @param one    the entry with the smaller address
/// @param bits   of evidence when they were found
/// @param notFor who must not answer it, because they asked for somebody else's eyes; null when anybody may
public record OpenPair(
        Id id,
        Operation.Id operation,
        Person.Id one,
        Person.Id other,
        Bits bits,
        Instant found,
        State state,
        @Nullable String notFor) {

    /// The number of a pair.
    public record Id(long number) {}

    /// Where a pair stands.
    public enum State {
        /// It waits for an officer.
        OPEN,
        /// It waits for another officer than the one who looked.
        SECOND_LOOK,
        /// Nobody could tell from what is known; it waits for more.
        CANNOT_TELL,
        /// It is decided.
        SETTLED;

        /// Whether somebody is to look at it now.
        public boolean waits() {
            return this == OPEN || this == SECOND_LOOK;
        }
    }

    /// What an officer answers.
    public enum Answer {
        SAME(State.SETTLED),
        DIFFERENT(State.SETTLED),
        CANNOT_TELL(State.CANNOT_TELL),
        SECOND_LOOK(State.SECOND_LOOK);

        private final State then;

        Answer(State then) {
            this.then = then;
        }

        State then() {
            return then;
        }
    }

    /// An answer that was given.
    ///
    /// @param before   where the pair stood
    /// @param undone   whether it was taken back
    public record Given(
            long number,
            OpenPair.Id pair,
            Answer answer,
            String officer,
            String reason,
            Instant at,
            State before,
            @Nullable String beforeNotFor,
            boolean undone) {}
}
