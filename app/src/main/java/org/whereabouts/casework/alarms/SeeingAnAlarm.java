package org.whereabouts.casework.alarms;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Notes that an administrator has seen an alarm: it leaves their overview, and stays in the audit.
@Service
class SeeingAnAlarm {

    private final Alarms alarms;
    private final Audit audit;

    SeeingAnAlarm(Alarms alarms, Audit audit) {
        this.alarms = alarms;
        this.audit = audit;
    }

    /// Notes it, once.
    @Transactional
    public void see(long number, SignedIn officer, Instant now) {
        if (alarms.seen(number, officer.officer().id(), now)) {
            audit.append(new Act(officer.actor(), "alarm.seen", Long.toString(number), Map.of()));
        }
    }
}
