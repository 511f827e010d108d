package org.whereabouts.hotline.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.sealing.Sealed;

/// All call sheets, with what is sealed of them.
public interface Sheets {

    /// Adds one.
    void add(Sheet sheet);

    /// Keeps what stands on it, sealed, in place of what was kept before.
    ///
    /// @return false when it has become an enquiry; nothing is changed then
    boolean save(UUID id, Sealed answers, Instant at);

    /// What stands on it, sealed.
    Optional<Sealed> answers(UUID id);

    /// The one with this id.
    Optional<Sheet> find(UUID id);

    /// An officer's own that are open, the one saved last first.
    List<Sheet> open(String officer, int most);

    /// Notes that it has become an enquiry, and deletes what stood on it.
    void file(UUID id, Enquiry.Id enquiry);

    /// Deletes those that were not saved since a moment, and are open.
    ///
    /// @return their ids
    List<UUID> forget(Instant before);
}
