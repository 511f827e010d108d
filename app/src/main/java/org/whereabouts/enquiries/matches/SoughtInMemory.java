package org.whereabouts.enquiries.matches;

import java.util.UUID;
import org.whereabouts.matching.Particulars;
import org.whereabouts.registry.Operation;

/// Who is sought by an open enquiry, unsealed: to be held in memory only.
///
/// @param enquiry     whose
/// @param operation   in whose register
/// @param revision    how often the enquiry was added to
/// @param particulars what the family knows
/// @param words       marks, clothing, places and ages, by which a person without a name is recognised
record SoughtInMemory(UUID enquiry, Operation.Id operation, int revision, Particulars particulars, String words) {

    @Override
    public String toString() {
        return "who is sought by " + enquiry;
    }
}
