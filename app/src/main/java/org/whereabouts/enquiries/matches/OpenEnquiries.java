package org.whereabouts.enquiries.matches;

import java.util.List;
import java.util.UUID;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// What matching needs to know of enquiries, in the order in which they changed.
public interface OpenEnquiries {

    /// Those that were opened, added to or ended after a place in that order.
    List<Line> after(Place place, int most);

    /// Whose turn it is among several programs on one database: one matches, the others wait until it
    /// leaves.
    interface Turn {

        /// Whether it is this program's, and stays so until it is over.
        boolean mine();

        /// Lets another program.
        void over();
    }

    /// A place in the order of changes.
    ///
    /// @param transaction the database's number of the change
    /// @param enquiry     the last one of that change already seen
    record Place(long transaction, UUID enquiry) {
        /// Before everything.
        public static final Place START = new Place(0, new UUID(0, 0));
    }

    /// An enquiry as it is now.
    sealed interface Line {

        /// Where in the order of changes it stands.
        Place place();

        Enquiry.Id enquiry();
    }

    /// Somebody is looked for.
    ///
    /// @param revision how often the family said more of the person, from 1
    /// @param sought   sealed as the field [org.whereabouts.enquiries.Sought#FIELD]
    record Open(Place place, Enquiry.Id enquiry, Operation.Id operation, int revision, Sealed sought) implements Line {}

    /// Nobody is looked for any more, or not now.
    ///
    /// @param erased whether nothing is left of it: then nothing stays in memory either
    record Ended(Place place, Enquiry.Id enquiry, boolean erased) implements Line {}
}
