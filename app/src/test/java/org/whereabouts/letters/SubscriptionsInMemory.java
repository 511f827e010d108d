package org.whereabouts.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.letters.Subscription.State;

/// Subscriptions in a map.
final class SubscriptionsInMemory implements Subscriptions {

    private final Map<UUID, Kept> all = new LinkedHashMap<>();

    private final Map<UUID, Integer> refused = new HashMap<>();

    private record Kept(Subscription one, String digest, Instant asked, Instant busy) {
        Kept until(Instant moment) {
            return new Kept(one, digest, asked, moment);
        }

        boolean isDue(Instant now, Instant toldBefore) {
            boolean waits = one.state() == State.ASKED
                    || (one.state() == State.CONFIRMED && one.told().isBefore(toldBefore));
            return waits && !busy.isAfter(now);
        }
    }

    @Override
    public void add(Subscription subscription, String digest, Instant now) {
        all.put(subscription.id(), new Kept(subscription, digest, now, now));
    }

    @Override
    public Optional<Subscription> find(String digest) {
        return all.values().stream()
                .filter(kept -> kept.digest().equals(digest))
                .map(Kept::one)
                .findFirst();
    }

    @Override
    public List<Subscription> claim(Instant now, Instant toldBefore, Duration silence, int most) {
        List<Subscription> due = all.values().stream()
                .filter(kept -> kept.isDue(now, toldBefore))
                .map(Kept::one)
                .sorted(Comparator.comparing(Subscription::told))
                .limit(most)
                .toList();
        due.forEach(one -> later(one.id(), now.plus(silence)));
        return due;
    }

    @Override
    public void settle(UUID id, State state, Instant told) {
        refused.remove(id);
        all.computeIfPresent(id, (_, kept) -> {
            Subscription one = kept.one();
            var now = new Subscription(
                    one.id(), one.operation(), one.language(), one.topic(), state, one.secrets(), told);
            return new Kept(now, kept.digest(), kept.asked(), told);
        });
    }

    @Override
    public void later(UUID id, Instant until) {
        all.computeIfPresent(id, (_, kept) -> kept.until(until));
    }

    @Override
    public int refused(UUID id, Instant until) {
        later(id, until);
        return all.containsKey(id) ? refused.merge(id, 1, Integer::sum) : 0;
    }

    @Override
    public void end(UUID id) {
        all.remove(id);
    }

    @Override
    public List<UUID> unconfirmed(Instant before) {
        return all.values().stream()
                .filter(kept ->
                        kept.one().state() != State.CONFIRMED && kept.asked().isBefore(before))
                .map(kept -> kept.one().id())
                .toList();
    }

    @Override
    public int count() {
        return Math.toIntExact(all.values().stream()
                .filter(kept -> kept.one().state() == State.CONFIRMED)
                .count());
    }
}
