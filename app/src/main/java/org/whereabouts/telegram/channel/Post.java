package org.whereabouts.telegram.channel;

import java.time.LocalDate;
import java.util.Locale;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.api.Posted;

/// A post of the list, remembered before it is sent.
///
/// @param topic   what it is about
/// @param touched how often something happened that may change it, when this was read
/// @param state   how far it is
public record Post(long id, Topic topic, int touched, State state) {

    /// What a post is about.
    ///
    /// @param language of its words; the root for the index, which has all
    /// @param period   the first day of the period
    public record Topic(ChatId chat, Kind kind, Locale language, LocalDate period) {}

    /// What a post is for.
    public enum Kind {
        INDEX,
        DIGEST,
        SINGLE
    }

    /// How far it is.
    public sealed interface State {}

    /// It has not been sent.
    public record Wanted() implements State {}

    /// It stands in the channel.
    ///
    /// @param said   the digest of the words there; empty while that is not certain
    /// @param pinned whether it was pinned
    public record Stands(Posted message, String said, boolean pinned) implements State {}

    /// An entry of a post.
    ///
    /// @param named whether its name may be read there now
    public record Place(org.whereabouts.registry.Person.Id person, boolean named) {}
}
