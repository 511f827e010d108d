package org.whereabouts.telegram.talking;

import java.time.Instant;
import java.util.Optional;
import org.whereabouts.telegram.own.Locked;

/// All talks, sealed.
public interface Talks {

    /// The one of a chat; nobody else changes it until this transaction ends.
    Optional<Kept> hold(String chat);

    /// Keeps it instead of what was there.
    void put(String chat, Kept talk);

    /// Forgets it.
    void forget(String chat);

    /// Forgets those in which nothing was said since a moment.
    void forget(Instant before);

    /// A talk as it is kept.
    ///
    /// @param at     when something was last said
    /// @param sealed in the place `talk/CHAT`
    record Kept(Instant at, Locked sealed) {

        /// Where it is sealed for.
        public static String place(String chat) {
            return "talk/" + chat;
        }
    }
}
