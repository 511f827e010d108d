package org.whereabouts.sources.mailbox.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.LimitsOnReading;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.ErasingASubject;

/// Settles a letter that is not taken in: it is set aside with a reason.
@Service
public class DecidingOnALetter {

    private final Letters letters;
    private final LimitsOnReading limits;
    private final ErasingASubject erasing;
    private final Audit audit;
    private final Clock clock;

    DecidingOnALetter(Letters letters, LimitsOnReading limits, ErasingASubject erasing, Audit audit, Clock clock) {
        this.letters = letters;
        this.limits = limits;
        this.erasing = erasing;
        this.audit = audit;
        this.clock = clock;
    }

    /// Sets it aside.
    ///
    /// @return false when it does not wait any more
    @Transactional
    public boolean setAside(UUID id, Letter.Reason reason, SignedIn officer) {
        if (!letters.setAside(id, reason, officer.actor(), now())) {
            return false;
        }
        limits.decided(officer, id);
        audit.append(new Act(officer.actor(), "letter.set-aside", id.toString(), Map.of("reason", reason.name())));
        return true;
    }

    /// It was taken in: what was sealed of it is erased, for its documents hold it now.
    ///
    /// @return false when it does not wait any more
    @Transactional
    public boolean taken(UUID id, org.whereabouts.sources.Document.Id document, SignedIn officer) {
        if (!letters.taken(id, document, officer.actor(), now())) {
            return false;
        }
        erasing.erase(Letter.subject(id), officer.actor(), "letter.taken");
        limits.decided(officer, id);
        audit.append(new Act(officer.actor(), "letter.taken", id.toString(), Map.of("document", document.toString())));
        return true;
    }

    /// Erases those that were set aside before a moment.
    ///
    /// @return how many
    @Transactional
    public int erase(Instant before) {
        var old = letters.setAsideBefore(before);
        old.forEach(id -> {
            erasing.erase(Letter.subject(id), "system", "letter.kept-long-enough");
            letters.erased(id);
        });
        return old.size();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
