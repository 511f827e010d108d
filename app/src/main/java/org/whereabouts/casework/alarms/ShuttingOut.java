package org.whereabouts.casework.alarms;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.FreezingAnOfficer;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.casework.alarms.Alarms.Kind;

/// Shuts an officer out at once, and raises an alarm: in the audit, in the log, and before the
/// administrators.
@Service
public class ShuttingOut {

    private static final Logger LOG = LoggerFactory.getLogger(ShuttingOut.class);

    private final Alarms alarms;
    private final FreezingAnOfficer freezing;
    private final Audit audit;

    ShuttingOut(Alarms alarms, FreezingAnOfficer freezing, Audit audit) {
        this.alarms = alarms;
        this.freezing = freezing;
        this.audit = audit;
    }

    /// Shuts them out. The audit does not say what they were about to read: whoever reads it must not learn
    /// which enquiries are planted.
    ///
    /// @param subject what they were about to read
    @Transactional
    public void shutOut(Officer officer, Kind kind, UUID subject, Instant now, Map<String, String> counts) {
        var details = new HashMap<>(counts);
        details.put("kind", kind.name());
        String deed = "alarm." + kind.name().toLowerCase(Locale.ROOT).replace('_', '.');
        audit.append(new Act(kind.actor(), deed, officer.id().toString(), details));
        freezing.freeze(officer.id(), kind.actor(), deed);
        alarms.add(kind, officer.id(), subject, now);
        LOG.warn("WA-1505 {} was shut out: {}", officer.id(), deed);
    }
}
