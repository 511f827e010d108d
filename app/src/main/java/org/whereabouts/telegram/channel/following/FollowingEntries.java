package org.whereabouts.telegram.channel.following;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.finding.Changes.Changed;
import org.whereabouts.registry.finding.Changes.Mark;
import org.whereabouts.telegram.channel.Followed;

/// Follows the changes of the register: gives what was newly published a place in a post, and notes which names have to
/// go.
@Service
public class FollowingEntries {

    private static final int A_PAGE = 500;
    /// As many transactions before the moment at which the list was first opened are read as well, as they may still be
    /// under way then. What was published before is passed over by its date.
    private static final long UNDER_WAY = 10_000;

    private final Changes changes;
    private final Followed followed;
    private final PlacingEntries placing;
    private final NoticingRetractions noticing;

    FollowingEntries(Changes changes, Followed followed, PlacingEntries placing, NoticingRetractions noticing) {
        this.changes = changes;
        this.followed = followed;
        this.placing = placing;
        this.noticing = noticing;
    }

    /// Takes up some changes: all of these or, when it breaks, none.
    ///
    /// @return whether there are more
    @Transactional
    public boolean follow() {
        String lineage = changes.lineage();
        var before = followed.place().filter(place -> place.lineage().equals(lineage));
        if (before.isEmpty()) {
            long moment = changes.moment();
            followed.put(new Followed.Place(lineage, new Mark(Math.max(0, moment - UNDER_WAY), 0)));
            return true;
        }
        var page = changes.after(before.get().mark(), A_PAGE);
        if (!page.reports().isEmpty()) {
            Set<Person.Id> people = page.reports().stream()
                    .map(Changed::report)
                    .map(report -> report.person())
                    .collect(Collectors.toSet());
            noticing.notice(people);
            placing.place(people);
            followed.put(new Followed.Place(lineage, page.next()));
        }
        return !page.last();
    }
}
