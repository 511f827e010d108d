package org.whereabouts.enquiries.extract;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

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
    /// @return false when there is none, or it was revoked before
    @Transactional
    public boolean revoke(String id, String officer, String reason) {
        boolean revoked = extracts.revoke(id, clock.instant(), officer);
        if (revoked) {
            audit.append(new Act(officer, "extract.revoked", id, Map.of("reason", reason)));
        }
        return revoked;
    }
}
