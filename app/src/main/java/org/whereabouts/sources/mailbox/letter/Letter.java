package org.whereabouts.sources.mailbox.letter;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sources.Document;

/// A message that came: what of it may be known without opening it.
///
/// @param digest   by which it is known again, under the mailbox's key
/// @param came     when we fetched it
/// @param size     in bytes
/// @param attached how much is attached, as far as it could be read
/// @param state    what became of it
/// @param document what it was taken in as, or null
public record Letter(
        UUID id,
        String digest,
        Instant came,
        long size,
        int attached,
        Why why,
        State state,
        Document.@Nullable Id document) {

    /// The name of the field under which it is sealed.
    public static final String FIELD = "message";

    /// Whose sealed things they are.
    public static Subject subject(UUID id) {
        return new Subject("letter", id);
    }

    /// Why it was not taken in at once.
    public enum Why {
        /// It was: the sender is known, and our server vouches for them.
        KNOWN,
        /// The address is not among the senders.
        STRANGER,
        /// The address is among the senders, and nobody vouches that it comes from there: it may be forged.
        NOT_VOUCHED,
        /// No sender, or more than one.
        NAMELESS,
        BROKEN,
        NESTED,
        MANY,
        /// Longer than is fetched: only its head is here, and the whole still lies in the mailbox.
        LONG;

        /// The sentence that says so, and what to do.
        public String key() {
            return "stranger.why." + name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    /// What became of it.
    public enum State {
        TAKEN,
        WAITING,
        SET_ASIDE,
        /// It was set aside, and its contents are erased since.
        ERASED
    }

    /// Why an officer sets one aside.
    public enum Reason {
        /// A family, or a witness, wrote: answered, or entered as an enquiry.
        FAMILY,
        ADVERTISEMENT,
        NOT_OURS,
        UNREADABLE;

        /// The words for it.
        public String key() {
            return "stranger.reason." + name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }
}
