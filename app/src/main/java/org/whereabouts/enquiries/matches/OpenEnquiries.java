package org.whereabouts.enquiries.matches;

import java.util.List;
import java.util.UUID;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Labelled;

/// What matching needs to know of enquiries, in the order in which they changed.
interface OpenEnquiries {

    /// Those that were opened, added to or ended after a change.
    ///
    /// @param change the number of the last change already seen, 0 for all
    List<Line> after(long change, int most);

    /// Reads who is sought from what was unsealed of an enquiry.
    interface Reading {

        /// @param unsealed the person sought, as the enquiry was sealed with
        SoughtInMemory read(Line line, byte[] unsealed);
    }

    /// An enquiry as it is now.
    ///
    /// @param change   the number of its last change
    /// @param open     whether somebody is still looked for
    /// @param revision how often it was added to
    /// @param sought   who is sought, sealed
    record Line(long change, UUID enquiry, Operation.Id operation, boolean open, int revision, Labelled sought) {}
}
