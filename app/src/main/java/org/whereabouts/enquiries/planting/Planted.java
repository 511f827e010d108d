package org.whereabouts.enquiries.planting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.whereabouts.enquiries.Enquiry;

/// The enquiries that were planted. Who reads enquiries must not learn which they are.
public interface Planted {

    /// Adds one.
    void add(Plant plant);

    /// Whether this one was planted.
    boolean contains(Enquiry.Id enquiry);

    /// All of them, the newest first.
    List<Plant> all();

    /// One that was planted.
    ///
    /// @param id      under which the audit speaks of it, so that the audit does not say which enquiry it
    ///                is
    /// @param officer who planted it
    record Plant(UUID id, Enquiry.Id enquiry, String officer, Instant at) {}
}
