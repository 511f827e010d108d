package org.whereabouts.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An officer whose browser is signed in.
///
/// @param session   which of their sessions it is
/// @param confirmed when they last showed their passkey, or password and code
public record SignedIn(Officer officer, UUID session, Instant confirmed) {

    /// For how long a confirmation is good.
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /// Proof that the officer showed who they are a short while ago.
    ///
    /// @return empty when it is longer ago: they have to show it again
    public Optional<Confirmed> confirmed(Instant now) {
        return now.isBefore(confirmed.plus(GOOD_FOR)) ? Optional.of(new Confirmed(officer)) : Optional.empty();
    }

    /// As the audit names them.
    public String actor() {
        return officer.id().toString();
    }

    @Override
    public String toString() {
        return actor();
    }

    /// An officer who showed who they are a short while ago. Only [SignedIn#confirmed(Instant)] makes one.
    public static final class Confirmed {
        private final Officer officer;

        private Confirmed(Officer officer) {
            this.officer = officer;
        }

        public Officer officer() {
            return officer;
        }
    }
}
