package org.whereabouts.casework.queues;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.Queue;

/// The queues that there are.
@Component
class Queues {

    private final ObjectProvider<Queue> all;

    Queues(ObjectProvider<Queue> all) {
        this.all = all;
    }

    /// Those that an officer may open, in the order of the desk.
    List<Queue> of(Officer officer) {
        return all().stream().filter(one -> officer.isOneOf(one.roles())).toList();
    }

    /// All of them.
    List<Queue> all() {
        return all.stream().sorted(Comparator.comparingInt(Queue::order)).toList();
    }

    /// The one with this name.
    Optional<Queue> find(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// The one with this name.
    ///
    /// @throws IllegalArgumentException when there is none
    Queue get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("WA-1515 there is no such queue"));
    }
}
