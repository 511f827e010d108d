package org.whereabouts.publication;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.identity.EntriesJoined;

/// Keeps a published entry public when it is joined with another one, under the address that stays.
@Component
class FollowingJoins {

    private final PublishedEntries entries;
    private final PublishingEntries publishing;
    private final Rules rules;

    FollowingJoins(PublishedEntries entries, PublishingEntries publishing, Rules rules) {
        this.entries = entries;
        this.publishing = publishing;
        this.rules = rules;
    }

    /// Publishes the entry that stays by the decision that published the other, as far as the policy allows it now.
    @EventListener
    void joined(EntriesJoined joined) {
        entries.find(joined.givenUp(), rules.now())
                .ifPresent(published -> publishing.publish(List.of(joined.kept()), published.decision()));
    }
}
