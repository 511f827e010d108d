package org.whereabouts.sources.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sources.inbox.Decision.Deed;
import org.whereabouts.sources.inbox.Decision.Outcome;
import org.whereabouts.sources.inbox.Decision.Reason;

/// Notes what was decided, and writes the audit.
@Component
class NotingADecision {

    private final Decisions decisions;
    private final Audit audit;
    private final Clock clock;

    NotingADecision(Decisions decisions, Audit audit, Clock clock) {
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    void note(
            Proposal.Id proposal, Deed deed, @Nullable Reason reason, String officer, Typed entered, Outcome outcome) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        decisions.add(new Decision(0, proposal, deed, reason, officer, now, entered.values(), outcome));
        var details = new HashMap<String, String>(Map.of("deed", deed.name()));
        if (reason != null) {
            details.put("reason", reason.name());
        }
        audit.append(new Act(officer, "proposal.decided", proposal.toString(), details));
    }
}
