package org.whereabouts.access;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.signin.Sessions;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Shuts an officer out at once, every session included. One is enough to shut out; to let in again takes
/// two.
@Service
public class FreezingAnOfficer {

    private final Officers officers;
    private final Sessions sessions;
    private final Audit audit;

    FreezingAnOfficer(Officers officers, Sessions sessions, Audit audit) {
        this.officers = officers;
        this.sessions = sessions;
        this.audit = audit;
    }

    /// Shuts them out.
    ///
    /// @param actor  who does, as the audit names them; a rule does as `rule:NAME`
    /// @param reason a code
    /// @return whether they could come in until now
    @Transactional
    public boolean freeze(Officer.Id id, String actor, String reason) {
        Officer officer = officers.find(id).orElse(null);
        if (officer == null || officer.state() != Officer.State.ACTIVE) {
            return false;
        }
        officers.put(officer.with(Officer.State.FROZEN));
        sessions.endAll(id);
        audit.append(new Act(actor, "officer.frozen", id.toString(), Map.of("reason", reason)));
        return true;
    }
}
