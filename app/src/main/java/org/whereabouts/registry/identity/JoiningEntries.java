package org.whereabouts.registry.identity;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Person;

/// Joins two entries that are one human being, with the audit and the news of it in one transaction.
@Service
public class JoiningEntries {

    private final Identities identities;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    JoiningEntries(Identities identities, Audit audit, ApplicationEventPublisher events) {
        this.identities = identities;
        this.audit = audit;
        this.events = events;
    }

    /// Joins two entries by a rule; nothing happens when the two were judged before.
    ///
    /// @param kept    the entry that stays
    /// @param givenUp the entry whose reports move to it
    /// @param rule    the name of the rule
    /// @param reason  why the rule applies, as a code
    @Transactional
    public void join(Person.Id kept, Person.Id givenUp, String rule, String reason) {
        if (identities.join(kept, givenUp, "rule:" + rule, reason)) {
            audit.append(new Act(
                    "rule:" + rule,
                    "entries.joined",
                    kept.toString(),
                    Map.of("with", givenUp.toString(), "because", reason)));
            events.publishEvent(new EntriesJoined(kept, givenUp));
        }
    }
}
