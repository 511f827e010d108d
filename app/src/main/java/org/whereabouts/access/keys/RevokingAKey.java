package org.whereabouts.access.keys;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Takes a key back. One is enough, and it opens nothing from the next request on.
@Service
public class RevokingAKey {

    private final ApiKeys keys;
    private final Audit audit;
    private final Clock clock;

    RevokingAKey(ApiKeys keys, Audit audit, Clock clock) {
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes it back.
    ///
    /// @param actor who does, as the audit names them
    /// @return whether it was still there
    @Transactional
    public boolean revoke(ApiKey.Id id, String actor) {
        if (!keys.revoke(id, clock.instant())) {
            return false;
        }
        audit.append(new Act(actor, "key.revoked", id.toString(), Map.of()));
        return true;
    }
}
