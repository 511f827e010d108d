package org.whereabouts.casework.queues;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.Items;
import org.whereabouts.casework.Items.Held;
import org.whereabouts.casework.Queue;
import org.whereabouts.waiting.Line;

/// Whose hands the items of the queues are in: what an officer takes next, and what they let go.
@Component
public class TakingInHand {

    private static final int LOOKED_AT = 50;

    private final Queues queues;
    private final Items items;
    private final Clock clock;

    TakingInHand(Queues queues, Items items, Clock clock) {
        this.queues = queues;
        this.items = items;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /// How many wait in a queue.
    public long count(String queue) {
        return queues.get(queue).waiting().count();
    }

    /// What an officer works on next: what they have in hand already, then what was handed over to them,
    /// then what families have waited for most. It is theirs from now on.
    public Optional<UUID> next(String name, SignedIn officer) {
        Queue queue = queues.get(name);
        Line line = queue.line().orElseThrow();
        Officer who = officer.officer();
        Instant now = now();
        Instant until = now.minus(queue.theirsFor());
        List<Held> held = items.held(name);
        List<UUID> mine = held.stream()
                .filter(one -> one.isMine(who, now, until) && one.opensTo(who, now, until))
                .map(Held::item)
                .toList();
        Set<UUID> waiting = Set.copyOf(theirs(line.among(mine), who));
        Optional<UUID> first =
                items.claim(name, mine.stream().filter(waiting::contains).toList(), who, now, until);
        return first.isPresent() ? first : fromTheLine(queue, line, who, held, now);
    }

    private Optional<UUID> fromTheLine(Queue queue, Line line, Officer who, List<Held> held, Instant now) {
        Instant until = now.minus(queue.theirsFor());
        Set<UUID> closed = held.stream()
                .filter(one -> !one.opensTo(who, now, until))
                .map(Held::item)
                .collect(Collectors.toSet());
        for (int from = 0; ; from += LOOKED_AT) {
            List<Line.Item> some = line.items(closed, from, LOOKED_AT);
            Optional<UUID> claimed = items.claim(queue.name(), theirs(some, who), who, now, until);
            if (claimed.isPresent() || some.size() < LOOKED_AT) {
                return claimed;
            }
        }
    }

    private static List<UUID> theirs(List<Line.Item> some, Officer who) {
        return some.stream()
                .filter(one -> !who.id().toString().equals(one.notFor()))
                .map(Line.Item::id)
                .toList();
    }

    /// Takes one item.
    ///
    /// @return false when the officer may not have it, or it does not wait any more
    public boolean take(String name, UUID item, SignedIn officer) {
        Queue queue = queues.get(name);
        Instant now = now();
        List<UUID> theirs = theirs(queue.line().orElseThrow().among(List.of(item)), officer.officer());
        return items.claim(name, theirs, officer.officer(), now, now.minus(queue.theirsFor()))
                .isPresent();
    }

    /// Puts an item off that an officer has before them, for whoever is there then.
    ///
    /// @return false when it is in somebody else's hands; nothing is changed then
    public boolean later(String name, UUID item, Duration duration, SignedIn officer) {
        Instant until = now().minus(queues.get(name).theirsFor());
        boolean others = items.held(name).stream()
                .filter(one -> one.item().equals(item) && one.isInHand(until))
                .anyMatch(one -> !officer.officer().id().equals(one.claimedBy()));
        if (!others) {
            putOff(name, item, duration);
        }
        return !others;
    }

    /// Puts an item off, for whoever is there then.
    public void putOff(String queue, UUID item, Duration duration) {
        items.put(queue, item, null, now().plus(duration));
    }

    /// Lets an item go for anybody but this officer.
    public void passOn(String queue, UUID item, SignedIn officer) {
        items.put(queue, item, officer.officer().id(), null);
    }

    /// Forgets an item: it is decided.
    public void forget(String queue, UUID item) {
        items.forget(queue, item);
    }
}
