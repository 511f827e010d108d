package org.whereabouts.sealing;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.keys.DataKeys;
import org.whereabouts.sealing.keys.Erasures;
import org.whereabouts.sealing.keys.Erasures.Tombstone;

/// Erases what is sealed of a subject, wherever it lies, by destroying its data keys.
@Service
public class ErasingASubject {

    private final DataKeys dataKeys;
    private final Erasures erasures;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErasingASubject(DataKeys dataKeys, Erasures erasures, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.dataKeys = dataKeys;
        this.erasures = erasures;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Destroys the keys and leaves a tombstone, in the caller's transaction. Needs no passphrase. What the
    /// caller keeps of the subject in its own tables is the caller's to delete; nobody can read it any
    /// more.
    ///
    /// @param actor  who, for the audit
    /// @param reason a stable code, never a sentence about somebody
    /// @return how many data keys were destroyed
    @Transactional
    public int erase(Subject subject, String actor, String reason) {
        boolean first = erasures.put(new Tombstone(subject, clock.instant()));
        int keys = dataKeys.destroy(subject);
        if (first || keys > 0) {
            var details = Map.of("keys", Integer.toString(keys), "reason", reason);
            audit.append(new Act(actor, "subject.erased", subject.toString(), details));
            events.publishEvent(new SubjectErased(subject));
        }
        return keys;
    }
}
