package org.whereabouts.casework.queues;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Queue;
import org.whereabouts.waiting.Line;

/// A queue of what a room keeps in line.
///
/// @param path      where it is worked through
/// @param order     where it stands among the doors
/// @param theirsFor for how long an item is in somebody's hands
record QueueInLine(String path, int order, Duration theirsFor, Set<Role> roles, Line itsLine) implements Queue {

    QueueInLine {
        roles = Set.copyOf(roles);
    }

    @Override
    public String name() {
        return itsLine.name();
    }

    @Override
    public Optional<Line> line() {
        return Optional.of(itsLine);
    }

    @Override
    public Waiting waiting() {
        var backlog = itsLine.backlog();
        return new Waiting(backlog.count(), backlog.oldest());
    }
}
