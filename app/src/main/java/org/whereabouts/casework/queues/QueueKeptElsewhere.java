package org.whereabouts.casework.queues;

import java.util.Set;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Queue;
import org.whereabouts.waiting.Line;

/// A queue whose room lets officers take what waits by pages of its own: here it is counted, and its door stands among
/// the
/// others.
///
/// @param path  where it is worked through
/// @param order where it stands among the doors
record QueueKeptElsewhere(String path, int order, Set<Role> roles, Line itsLine) implements Queue {

    QueueKeptElsewhere {
        roles = Set.copyOf(roles);
    }

    @Override
    public String name() {
        return itsLine.name();
    }

    @Override
    public Waiting waiting() {
        var backlog = itsLine.backlog();
        return new Waiting(backlog.count(), backlog.oldest());
    }
}
