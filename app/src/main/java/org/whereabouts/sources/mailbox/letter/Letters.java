package org.whereabouts.sources.mailbox.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.sources.Document;

/// The letters that came, and where they lay in the mailbox.
public interface Letters {

    /// The highest number of a mailbox that is kept, or 0.
    ///
    /// @param box the mailbox, as a digest
    long highest(String box, long validity);

    /// Those of some numbers that are kept.
    Set<Long> known(String box, long validity, Collection<Long> numbers);

    /// The numbers that are kept, and of which the server was not told yet.
    List<Long> unsettled(String box, long validity);

    /// Whether the same message is kept already; if so, that it lies in this place too is noted.
    boolean again(String digest, Place place);

    /// Adds one that lies in a place of the mailbox.
    ///
    /// @param sealed its contents, or null when they are documents
    void add(Letter letter, Place place, byte @Nullable [] sealed);

    /// The server was told.
    void settled(Place place);

    /// The one with this number.
    Optional<Letter> find(UUID id);

    /// Its sealed contents, while they are kept.
    Optional<byte[]> sealed(UUID id);

    /// Those that wait, the oldest first.
    List<Letter> waiting(int most);

    /// How many wait.
    long waiting();

    /// An officer decided that it is taken in; false when it does not wait any more.
    boolean taken(UUID id, Document.Id document, String actor, Instant at);

    /// An officer set it aside; false when it does not wait any more.
    boolean setAside(UUID id, Letter.Reason reason, String actor, Instant at);

    /// Those that were set aside before a moment, and are still kept.
    List<UUID> setAsideBefore(Instant moment);

    /// Its contents are erased.
    void erased(UUID id);

    /// Where a message lies.
    ///
    /// @param box      the mailbox, as a digest
    /// @param validity by which the server says that its numbers still mean the same
    /// @param uid      its number there
    record Place(String box, long validity, long uid) {}
}
