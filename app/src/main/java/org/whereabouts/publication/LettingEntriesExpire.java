package org.whereabouts.publication;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;

/// Lets it be known that entries are no longer published because their time is over, so that nobody finds them either.
///
/// No page shows such an entry anyway, and its audit is the act that published it: nobody decides anything here.
@Service
class LettingEntriesExpire {

    private final PublishedEntries entries;
    private final Changes changes;
    private final Rules rules;

    LettingEntriesExpire(PublishedEntries entries, Changes changes, Rules rules) {
        this.entries = entries;
        this.changes = changes;
        this.rules = rules;
    }

    /// Tells of those that have expired and were not told of: of all or, when it breaks, of none.
    @Transactional
    public void expire() {
        List<Person.Id> expired = entries.newlyExpired(rules.now());
        if (!expired.isEmpty()) {
            changes.touch(expired);
        }
    }
}
