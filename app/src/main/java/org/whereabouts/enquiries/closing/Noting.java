package org.whereabouts.enquiries.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.Enquiry;

/// Writes down who closed or reopened what: a line of ours, and one in the audit.
@Component
class Noting {

    private final Closings closings;
    private final Audit audit;
    private final Clock clock;

    Noting(Closings closings, Audit audit, Clock clock) {
        this.closings = closings;
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void closed(Enquiry.Id id, Closure closure, String officer) {
        closings.add(new Closings.Line(id, now(), closure.code(), officer, closure.second()));
        var details = new HashMap<String, String>(Map.of("reason", closure.code()));
        if (closure.second() != null) {
            details.put("second", closure.second());
        }
        if (closure instanceof Closure.Duplicate duplicate) {
            details.put("of", duplicate.of().toString());
        }
        audit.append(new Act(officer, "enquiry.closed", id.toString(), Map.copyOf(details)));
    }

    void erased(Enquiry.Id id, String officer, String second) {
        closings.add(new Closings.Line(id, now(), "ERASED", officer, second));
        audit.append(new Act(officer, "enquiry.erased", id.toString(), Map.of("second", second)));
    }

    void reopened(Enquiry.Id id, String officer, String reason) {
        closings.add(new Closings.Line(id, now(), "REOPENED", officer, null));
        audit.append(new Act(officer, "enquiry.reopened", id.toString(), Map.of("reason", reason)));
    }
}
