package org.whereabouts.telegram.channel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Person;

/// What became of names that had to go from posts.
public interface Receipts {

    /// Notes that a name has to go from every post in which it may be read, unless that is noted already.
    ///
    /// @param asked when it was taken back, or when that was noticed
    void ask(Person.Id person, Cause cause, Instant asked);

    /// Notes that names are gone from a post.
    void done(long post, Collection<Person.Id> gone, Method method, String answer, Instant now);

    /// Notes that it was tried in vain to have names go from a post.
    void failed(long post, String answer);

    /// The receipts of an entry, the newest first.
    List<Receipt> of(Person.Id person);

    /// How many names are still to go.
    int open();

    /// What became of a name in a post.
    ///
    /// @param channel where
    /// @param message the number of the post there
    /// @param done    when it was gone; null while it is not
    /// @param method  how it went; null while it has not
    /// @param answer  how Telegram answered last; null before it was asked
    /// @param tries   how often it was tried in vain
    record Receipt(
            long channel,
            long message,
            Cause cause,
            Instant asked,
            @Nullable Instant done,
            @Nullable Method method,
            @Nullable String answer,
            int tries) {}

    /// Why a name has to go.
    enum Cause {
        TAKEN_BACK,
        EXPIRED,
        /// The entry is at another address now, and stands there if it may.
        JOINED,
        /// The policy does not admit it any more.
        WITHHELD
    }

    /// How a name went.
    enum Method {
        DELETED,
        LINE_REMOVED,
        /// The post could not be deleted: it says that something was taken back, and nothing else.
        EMPTIED,
        /// Somebody else had deleted the post.
        WAS_GONE
    }
}
