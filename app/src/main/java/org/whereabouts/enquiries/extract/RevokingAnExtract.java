package org.whereabouts.enquiries.extract;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.Enquiry;

/// Revokes an extract: whoever checks it from now on reads that it does not hold.
@Service
public class RevokingAnExtract {

    private final Extracts extracts;
    private final Audit audit;
    private final Clock clock;

    RevokingAnExtract(Extracts extracts, Audit audit, Clock clock) {
        this.extracts = extracts;
        this.audit = audit;
        this.clock = clock;
    }

    /// Revokes it.
    ///
    /// @param reason a stable code, never a sentence about somebody
    /// @return false when that enquiry has no such extract, or it was revoked before
    @Transactional
    public boolean revoke(Enquiry.Id enquiry, String id, String officer, String reason) {
        boolean its = extracts.of(enquiry).stream().anyMatch(one -> one.id().equals(id));
        boolean revoked = its && extracts.revoke(id, clock.instant(), officer);
        if (revoked) {
            audit.append(new Act(officer, "extract.revoked", id, Map.of("reason", reason)));
        }
        return revoked;
    }
}
