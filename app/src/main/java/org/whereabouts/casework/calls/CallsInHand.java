package org.whereabouts.casework.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.Items;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTasks;

/// The calls that wait, and whose hands they are in.
@Component
class CallsInHand {

    /// Bad news takes its time; nobody else calls the family meanwhile.
    private static final Duration THEIRS_FOR = Duration.ofHours(1);

    private static final Duration LATER = Duration.ofHours(3);

    private static final int LATELY = 10;

    private final CallsThatWait waiting;
    private final CallTasks tasks;
    private final Items items;
    private final Clock clock;

    CallsInHand(CallsThatWait waiting, CallTasks tasks, Items items, Clock clock) {
        this.waiting = waiting;
        this.tasks = tasks;
        this.items = items;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    long count() {
        return waiting.open().size();
    }

    Optional<CallTask> find(UUID id) {
        return tasks.find(new CallTask.Id(id));
    }

    /// What this officer recorded last, the newest first.
    List<CallTasks.Made> lately(SignedIn officer) {
        return tasks.lately(officer.actor(), LATELY);
    }

    /// The first that this officer may take; it is theirs from now on.
    Optional<CallTask> claim(SignedIn officer) {
        List<UUID> open = waiting.open().stream().map(task -> task.id().value()).toList();
        Instant now = now();
        return items.claim(CallsThatWait.NAME, open, officer.officer().id(), now, now.minus(THEIRS_FOR))
                .flatMap(this::find);
    }

    /// Puts it off for some hours, for whoever is there then.
    void putOff(UUID id) {
        items.put(CallsThatWait.NAME, id, null, now().plus(LATER));
    }

    void forget(UUID id) {
        items.forget(CallsThatWait.NAME, id);
    }
}
