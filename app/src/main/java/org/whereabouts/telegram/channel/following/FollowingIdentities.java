package org.whereabouts.telegram.channel.following;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.identity.EntriesJoined;
import org.whereabouts.registry.identity.EntriesParted;
import org.whereabouts.registry.identity.ReportMoved;
import org.whereabouts.telegram.channel.Places;

/// Touches the posts of entries between which reports went: the register tells of such a report as a change of the
/// entry in which it is
/// now, and not of the one that it left.
@Component
class FollowingIdentities {

    private final Places places;

    FollowingIdentities(Places places) {
        this.places = places;
    }

    @EventListener
    void joined(EntriesJoined joined) {
        places.touch(List.of(joined.kept(), joined.givenUp()));
    }

    @EventListener
    void parted(EntriesParted parted) {
        places.touch(List.of(parted.kept(), parted.givenUp()));
    }

    @EventListener
    void moved(ReportMoved moved) {
        places.touch(List.of(moved.from(), moved.to()));
    }
}
