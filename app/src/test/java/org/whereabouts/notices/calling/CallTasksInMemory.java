package org.whereabouts.notices.calling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.notices.Notice;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// Call tasks in a map.
public final class CallTasksInMemory implements CallTasks {

    private final Map<CallTask.Id, CallTask> all = new LinkedHashMap<>();
    private final Map<CallTask.Id, Sealed> news = new HashMap<>();
    private final Map<CallTask.Id, List<CallTask.Call>> calls = new HashMap<>();

    @Override
    public void add(CallTask task, Sealed said) {
        if (of(task.notice()).isEmpty()) {
            all.put(task.id(), task);
            news.put(task.id(), said);
        }
    }

    @Override
    public Optional<CallTask> find(CallTask.Id id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<CallTask> of(Notice.Id notice) {
        return all.values().stream().filter(one -> one.notice().equals(notice)).findFirst();
    }

    @Override
    public List<CallTask> open(Operation.Id operation, int most) {
        return all.values().stream()
                .filter(one ->
                        one.state() == CallTask.State.OPEN && one.operation().equals(operation))
                .sorted(Comparator.comparing(CallTask::since))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Sealed> news(CallTask.Id id) {
        return Optional.ofNullable(news.get(id));
    }

    @Override
    public boolean add(CallTask.Id id, CallTask.Call call, CallTask.State state) {
        CallTask task = all.get(id);
        if (task == null || task.state() != CallTask.State.OPEN || calls(id).size() != call.number() - 1) {
            return false;
        }
        calls.computeIfAbsent(id, none -> new ArrayList<>()).add(call);
        put(task, state);
        return true;
    }

    @Override
    public List<CallTask.Call> calls(CallTask.Id id) {
        return List.copyOf(calls.getOrDefault(id, List.of()));
    }

    @Override
    public boolean takeBack(CallTask.Id id, CallTask.Call last) {
        CallTask task = all.get(id);
        List<CallTask.Call> made = calls.getOrDefault(id, List.of());
        if (task == null || task.state() != last.result().after() || made.size() != last.number()) {
            return false;
        }
        made.removeLast();
        put(task, CallTask.State.OPEN);
        return true;
    }

    @Override
    public List<Made> lately(String officer, int most) {
        return calls.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .filter(call -> call.officer().equals(officer))
                        .map(call -> new Made(
                                one.getKey(),
                                call.at(),
                                call.result(),
                                call.equals(one.getValue().getLast()))))
                .sorted(Comparator.comparing(Made::at).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void withdraw(Collection<Notice.Id> notices, Instant at) {
        all.values().stream()
                .filter(one -> one.state() == CallTask.State.OPEN && notices.contains(one.notice()))
                .toList()
                .forEach(one -> put(one, CallTask.State.WITHDRAWN));
    }

    private void put(CallTask one, CallTask.State state) {
        all.put(
                one.id(),
                new CallTask(one.id(), one.notice(), one.enquiry(), one.operation(), one.why(), one.since(), state));
    }
}
