package org.whereabouts.letters;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;
import org.whereabouts.sealing.Subject;

/// That somebody wants the daily letter.
///
/// @param secrets the address and the secret that ends it, sealed as [#FIELD]
/// @param told    until when they were told what is new
public record Subscription(
        UUID id, Operation.Id operation, Locale language, Topic topic, State state, Sealed secrets, Instant told) {

    /// The name of the field under which the address is sealed.
    public static final String FIELD = "address";
    /// The kind of subject.
    public static final String KIND = "subscription";

    /// How far it is.
    public enum State {
        /// Somebody wrote an address on a page; nobody knows whose.
        ASKED,
        /// A mail asks whoever has the address.
        INVITED,
        /// They want it.
        CONFIRMED
    }

    /// Whose sealed things are its.
    public static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }
}
