package org.whereabouts.access.signin;

import java.time.Instant;
import java.util.Optional;
import org.whereabouts.access.Officer;

/// The accounts with an organisation's provider by which officers come in; an officer has one, or none.
public interface Accounts {

    /// Who somebody is to a provider, and nothing else about them.
    ///
    /// @param issuer  of the provider
    /// @param subject how the provider names them
    record Account(String issuer, String subject) {

        /// Nothing of it.
        @Override
        public String toString() {
            return "an account";
        }
    }

    /// An account that is bound to an officer.
    ///
    /// @param used when it last let them in
    record Bound(Account account, Instant made, Instant used) {}

    /// Binds an account to an officer.
    ///
    /// @return false when the officer has one, or somebody has that one; nothing is changed then
    boolean bind(Officer.Id officer, Account account, Instant at);

    /// Whose account it is.
    Optional<Officer.Id> officerOf(Account account);

    /// The account of an officer.
    Optional<Bound> of(Officer.Id officer);

    /// Notes that an account let its officer in.
    void used(Account account, Instant at);

    /// Takes an officer's account away from them.
    ///
    /// @return whether they had one
    boolean remove(Officer.Id officer);

    /// By how many ways an officer comes in: password and code, each passkey, the account. Counted while
    /// nobody else takes one of them away until the transaction ends.
    ///
    /// @param issuer of the provider; an account with another one opens nothing
    int waysIn(Officer.Id officer, String issuer);
}
