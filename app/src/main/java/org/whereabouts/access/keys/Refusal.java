package org.whereabouts.access.keys;

import java.time.Duration;

/// Why a caller is not let in.
public sealed interface Refusal {

    /// What was sent as a key is none, or not one of ours.
    record UnknownKey() implements Refusal {}

    /// The key was good until some time ago.
    record ExpiredKey() implements Refusal {}

    /// The key was taken back.
    record RevokedKey() implements Refusal {}

    /// Nobody may do that without a key.
    record NeedsAKey() implements Refusal {}

    /// The key opens other things.
    ///
    /// @param scope the one that it takes
    record NeedsScope(Scope scope) implements Refusal {}

    /// The caller was given all the answers there are for now.
    ///
    /// @param pause how long until there are more
    record BudgetSpent(Duration pause) implements Refusal {}
}
