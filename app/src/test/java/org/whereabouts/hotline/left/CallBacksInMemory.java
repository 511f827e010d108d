package org.whereabouts.hotline.left;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.left.CallBack.Result;
import org.whereabouts.sealing.Sealed;

/// Call-backs in maps.
final class CallBacksInMemory implements CallBacks {

    private final Map<UUID, CallBack> all = new LinkedHashMap<>();
    private final Map<UUID, Sealed> numbers = new HashMap<>();
    private final Map<UUID, byte[]> messages = new HashMap<>();
    private final Map<UUID, Instant> held = new HashMap<>();
    private final Map<UUID, Instant> done = new HashMap<>();

    @Override
    public void add(CallBack callBack) {
        all.put(callBack.id(), callBack);
    }

    @Override
    public void number(UUID id, Sealed number) {
        numbers.put(id, number);
    }

    @Override
    public Optional<Sealed> number(UUID id) {
        return Optional.ofNullable(numbers.get(id));
    }

    @Override
    public void message(UUID id, byte[] sealed, long millis) {
        messages.put(id, sealed.clone());
        all.computeIfPresent(id, (same, one) -> one.with(Duration.ofMillis(millis)));
    }

    @Override
    public Optional<byte[]> message(UUID id) {
        return Optional.ofNullable(messages.get(id));
    }

    @Override
    public Optional<CallBack> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<CallBack> waiting(int most) {
        return all.values().stream()
                .filter(one -> one.result() == null)
                .sorted(Comparator.comparing(CallBack::due)
                        .thenComparing(one -> one.id().toString()))
                .limit(most)
                .toList();
    }

    @Override
    public boolean hold(UUID id, String officer, Instant now, Instant until) {
        CallBack one = all.get(id);
        if (one == null || one.result() != null) {
            return false;
        }
        String by = one.heldBy();
        boolean free =
                by == null || by.equals(officer) || held.getOrDefault(id, now).isBefore(until);
        if (free) {
            held.put(id, now);
            change(one, one.due(), officer, null);
        }
        return free;
    }

    @Override
    public void later(UUID id, Instant due) {
        CallBack one = all.get(id);
        if (one != null) {
            held.remove(id);
            change(one, due, null, one.result());
        }
    }

    @Override
    public boolean settle(UUID id, String officer, Instant at, Result result) {
        CallBack one = all.get(id);
        if (one == null || one.result() != null) {
            return false;
        }
        done.put(id, at);
        change(one, one.due(), one.heldBy(), result);
        return true;
    }

    private void change(CallBack one, Instant due, @Nullable String by, @Nullable Result result) {
        all.put(
                one.id(),
                new CallBack(
                        one.id(),
                        one.kind(),
                        one.operation(),
                        one.language(),
                        one.enquiry(),
                        one.since(),
                        due,
                        one.length(),
                        by,
                        result));
    }

    @Override
    public List<UUID> forget(Instant before) {
        List<UUID> gone = done.entrySet().stream()
                .filter(one -> one.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .toList();
        gone.forEach(id -> {
            all.remove(id);
            numbers.remove(id);
            messages.remove(id);
            done.remove(id);
        });
        return gone;
    }
}
