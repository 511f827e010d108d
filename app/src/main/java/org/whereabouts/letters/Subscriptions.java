package org.whereabouts.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.letters.Subscription.State;

/// All subscriptions. Of one that ended, nothing is left here.
public interface Subscriptions {

    /// Adds one that was asked for.
    ///
    /// @param digest of the secret by which it is confirmed and ended
    void add(Subscription subscription, String digest, Instant now);

    /// The one with this secret.
    Optional<Subscription> find(String digest);

    /// Takes some in hand that are due, and nobody else takes them for a while: those that were asked for, and those
    /// that
    /// were confirmed and not told since a moment.
    ///
    /// @param silence how long nobody else takes them
    List<Subscription> claim(Instant now, Instant toldBefore, Duration silence, int most);

    /// Notes how far one is, and until when they were told what is new; refusals from before are forgotten.
    void settle(UUID id, State state, Instant told);

    /// Lets go of one that could not be carried.
    ///
    /// @param until when it may be tried again
    void later(UUID id, Instant until);

    /// Lets go of one whose address the mail server refused for good, and counts how often that happened since the last
    /// letter that it took.
    ///
    /// @param until when it may be tried again
    /// @return how often, with this time
    int refused(UUID id, Instant until);

    /// Deletes one.
    void end(UUID id);

    /// Those that were asked for or invited before a moment, and never confirmed.
    List<UUID> unconfirmed(Instant before);

    /// How many are confirmed.
    int count();
}
