package org.whereabouts.hotline.switchboard;

import java.time.Instant;
import java.util.Optional;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.sealing.Sealed;

/// The words that were agreed with callers, each sealed with their enquiry.
public interface AgreedWords {

    /// Keeps one, in place of the one before.
    void put(Enquiry.Id enquiry, String officer, Instant at, Sealed word);

    /// That of an enquiry, sealed.
    Optional<Sealed> find(Enquiry.Id enquiry);

    /// Deletes that of an enquiry.
    void forget(Enquiry.Id enquiry);
}
