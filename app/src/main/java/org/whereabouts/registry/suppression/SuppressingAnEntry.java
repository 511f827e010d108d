package org.whereabouts.registry.suppression;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.suppression.Suppressions.Why;

/// Sees to it that no later edition of a list, and no copy, brings the records of an entry again.
///
/// What the register has stays for officers, and is public or not by a decision of its own.
@Service
public class SuppressingAnEntry {

    private final Suppressions suppressions;
    private final Audit audit;
    private final Clock clock;

    SuppressingAnEntry(Suppressions suppressions, Audit audit, Clock clock) {
        this.suppressions = suppressions;
        this.audit = audit;
        this.clock = clock;
    }

    /// Suppresses the numbers of all its reports.
    ///
    /// @return how many records are suppressed now that were not; none where no source numbers its records
    @Transactional
    public int suppress(Person person, Why why) {
        List<SuppressedKey> keys = SuppressedKey.all(person);
        int fresh = suppressions.suppress(person.operation(), keys, why, clock.instant());
        audit.append(new Act(
                why.by(),
                "entry.suppressed",
                person.id().toString(),
                Map.of("because", why.because(), "records", Integer.toString(fresh))));
        return fresh;
    }
}
