package org.whereabouts.access.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.signin.Accounts.Account;

/// What the provider said of a browser that came back.
sealed interface Answer {

    /// Who it is.
    ///
    /// @param shown when they last showed it there; null when the provider does not say
    record Recognised(Account account, @Nullable Instant shown) implements Answer {}

    /// Nothing that could be believed.
    record NotTrusted() implements Answer {}

    /// Nothing: it did not answer, or it does not know this installation.
    record OutOfReach() implements Answer {}
}
