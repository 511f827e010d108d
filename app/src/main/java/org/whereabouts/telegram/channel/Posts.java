package org.whereabouts.telegram.channel;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whereabouts.telegram.api.ChatId;

/// The posts of the list.
public interface Posts {

    /// Since when a channel is served: since now, if nobody asked before.
    Instant opened(ChatId chat, Instant now);

    /// Remembers a post that is to be sent.
    ///
    /// @return its number here
    long want(Post.Topic topic, Instant now);

    /// Finds a post again.
    Optional<Post> find(long id);

    /// The newest post about something that is wanted or stands.
    Optional<Post> latest(Post.Topic topic);

    /// Posts that were touched and not brought in line: first those from which a name has to go, then those that stand,
    /// then those
    /// that are to be sent.
    List<Post> due(ChatId chat, int most);

    /// Touches those that were not looked at for the longest time.
    void touchOldest(ChatId chat, int most, Instant now);

    /// Touches the index of a channel.
    void touchIndex(ChatId chat);

    /// Notes that a post is being sent.
    void sending(Post post);

    /// Notes that a post was certainly not sent.
    void notSent(Post post);

    /// Has those sent again of which nobody knows whether they were sent.
    ///
    /// @return how many; as many posts without a name may stand in the channel by themselves
    int sendStraysAgain(ChatId chat);

    /// Notes that a post stands in the channel, and has to be given its words.
    void stands(Post post, long message, Instant now);

    /// Notes that a post was pinned.
    void pinned(Post post, Instant now);

    /// Notes that a post is in line with what it was touched for.
    ///
    /// @param said the digest of its words
    void settled(Post post, String said, Instant now);

    /// Notes that a post is no more, and names nobody.
    ///
    /// @param byUs or by somebody else
    void ended(Post post, boolean byUs);

    /// The newest digests that stand, the newest first.
    List<Post> digests(ChatId chat, Locale language, int most);
}
