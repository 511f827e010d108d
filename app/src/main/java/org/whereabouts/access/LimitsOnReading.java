package org.whereabouts.access;

import java.util.Optional;
import java.util.UUID;

/// How much an officer may read of what is sealed; the desk answers. A room with pages of its own asks before it opens
/// anything.
public interface LimitsOnReading {

    /// Records that an officer is about to read something, and counts it. Not inside of a transaction: what was read
    /// cannot
    /// be unread.
    ///
    /// @param subject the id of what they read
    /// @param purpose a stable code
    /// @return the sentence that says what keeps them from it; empty when they may
    Optional<String> refuse(SignedIn.Confirmed confirmed, UUID subject, String purpose);

    /// Notes that a decision came of what they read.
    void decided(SignedIn officer, UUID subject);
}
