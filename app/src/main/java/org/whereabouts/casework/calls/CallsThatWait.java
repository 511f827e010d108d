package org.whereabouts.casework.calls;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Queue;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTasks;
import org.whereabouts.registry.Operations;

/// The queue of calls, of all operations.
@Component
class CallsThatWait implements Queue {

    static final String NAME = "calls";

    private final CallTasks tasks;
    private final Operations operations;

    CallsThatWait(CallTasks tasks, Operations operations) {
        this.tasks = tasks;
        this.operations = operations;
    }

    /// Those that are open, the oldest first.
    List<CallTask> open() {
        return operations.all().stream()
                .flatMap(one -> tasks.open(one.id(), Integer.MAX_VALUE).stream())
                .sorted(Comparator.comparing(CallTask::since))
                .toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return "/desk/calls";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OPERATOR, Role.VERIFIER);
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Waiting waiting() {
        List<CallTask> open = open();
        return open.isEmpty()
                ? Waiting.NOTHING
                : new Waiting(open.size(), open.getFirst().since());
    }
}
