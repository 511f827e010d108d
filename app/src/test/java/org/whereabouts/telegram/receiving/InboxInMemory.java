package org.whereabouts.telegram.receiving;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// An inbox that forgets everything when the program ends.
public final class InboxInMemory implements Inbox {

    private final TreeMap<Long, Arrived> all = new TreeMap<>();
    private final Set<Long> over = new HashSet<>();

    @Override
    public long last(Instant since) {
        return all.values().stream()
                .filter(one -> one.at().isAfter(since))
                .mapToLong(Arrived::number)
                .max()
                .orElse(0);
    }

    @Override
    public boolean add(Arrived update) {
        return all.putIfAbsent(update.number(), update) == null;
    }

    @Override
    public boolean tooMany(Arrived update) {
        boolean isNew = add(update);
        over.add(update.number());
        return isNew;
    }

    @Override
    public int since(String chat, Instant since) {
        return (int) all.values().stream()
                .filter(one -> one.chat().equals(chat) && one.said().isAfter(since))
                .count();
    }

    @Override
    public Optional<Arrived> next(Instant now) {
        return all.values().stream()
                .filter(one -> !over.contains(one.number()) && !one.due().isAfter(now))
                .filter(one -> all.headMap(one.number()).values().stream()
                        .noneMatch(before -> before.chat().equals(one.chat()) && !over.contains(before.number())))
                .findFirst()
                .map(one -> tried(one, one.due(), 1));
    }

    @Override
    public List<Arrived> waiting(String chat) {
        return all.values().stream()
                .filter(one -> one.chat().equals(chat) && !over.contains(one.number()))
                .toList();
    }

    @Override
    public boolean hold(long number) {
        return all.containsKey(number) && !over.contains(number);
    }

    private Arrived tried(Arrived one, Instant due, int more) {
        var again =
                new Arrived(one.number(), one.chat(), one.at(), one.said(), due, one.attempts() + more, one.sealed());
        all.put(one.number(), again);
        return again;
    }

    @Override
    public void done(long number, Outcome outcome) {
        over.add(number);
    }

    @Override
    public void later(long number, Instant due) {
        Optional.ofNullable(all.get(number)).ifPresent(one -> tried(one, due, 0));
    }

    @Override
    public void leave(long number, Instant due) {
        Optional.ofNullable(all.get(number)).ifPresent(one -> tried(one, due, -1));
    }

    @Override
    public void forget(Instant before) {
        all.values().removeIf(one -> one.at().isBefore(before));
    }
}
