package org.whereabouts.publication;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.registry.identity.EntriesJoined;
import org.whereabouts.registry.identity.EntriesParted;

/// Keeps a published entry public when it is joined with another one, under the address that stays; and
/// takes back what
/// followed from a join when the two are parted.
@Component
class FollowingJoins {

    private static final String BY_JOIN = "join:";

    private final PublishedEntries entries;
    private final PublishingEntries publishing;
    private final RetractingAnEntry retracting;
    private final Rules rules;

    FollowingJoins(PublishedEntries entries, PublishingEntries publishing, RetractingAnEntry retracting, Rules rules) {
        this.entries = entries;
        this.publishing = publishing;
        this.retracting = retracting;
        this.rules = rules;
    }

    /// Publishes the entry that stays, unless it is public by a decision of its own, as far as the policy
    /// allows it now.
    @EventListener
    void joined(EntriesJoined joined) {
        if (entries.find(joined.kept(), rules.now()).isPresent()) {
            return;
        }
        entries.find(joined.givenUp(), rules.now()).ifPresent(published -> {
            var decision = new Decision(
                    BY_JOIN + joined.givenUp(), published.decision().because());
            publishing.publish(List.of(joined.kept()), decision);
        });
    }

    /// Takes the entry that had stayed back, if it was public because of the join and of nothing else.
    @EventListener
    void parted(EntriesParted parted) {
        entries.find(parted.kept(), rules.now())
                .filter(published -> published.decision().by().equals(BY_JOIN + parted.givenUp()))
                .ifPresent(published -> retracting.retract(parted.kept(), new Decision(parted.by(), "entries parted")));
    }
}
