package org.whereabouts.access.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.access.Officer;

/// The browsers that are signed in.
public interface Sessions {

    /// One of them.
    ///
    /// @param opened    when the officer came in
    /// @param seen      when the browser last asked for something
    /// @param confirmed when the officer last showed who they are
    record Session(UUID id, Officer.Id officer, Instant opened, Instant seen, Instant confirmed) {}

    /// Adds one.
    void add(Session session, byte[] digest);

    /// The one with this secret, unless it was ended.
    Optional<Session> find(byte[] digest);

    /// Notes that its browser asked for something.
    void seen(UUID id, Instant at);

    /// Notes that its officer showed who they are.
    void confirmed(UUID id, Instant at);

    /// Ends one.
    void end(UUID id);

    /// Ends all of an officer.
    void endAll(Officer.Id officer);
}
