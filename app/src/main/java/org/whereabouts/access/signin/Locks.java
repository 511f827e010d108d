package org.whereabouts.access.signin;

import java.util.Optional;
import org.whereabouts.access.Officer;

/// The locks of the officers who sign in with password and code.
public interface Locks {

    /// Puts an officer's lock in the place of an earlier one.
    void put(Officer.Id officer, Lock lock);

    /// Takes an officer's lock away: they come in with a passkey alone.
    void remove(Officer.Id officer);

    /// An officer's lock.
    Optional<Lock> lockOf(Officer.Id officer);

    /// Notes that the code of a step of time was used.
    ///
    /// @return false when it, or a later one, was used before: a code is good once
    boolean use(Officer.Id officer, long step);
}
