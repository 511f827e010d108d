package org.whereabouts.casework.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.casework.Items;
import org.whereabouts.casework.Items.Held;
import org.whereabouts.casework.Queue;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.waiting.Line;

/// Counts what waits, now and then, so that one can see later how it went; and forgets whose hands an item
/// was in that does not wait any more.
@Component
@ConditionalOnWebApplication
class CountingTheQueues extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(CountingTheQueues.class);

    private final List<Queue> queues;
    private final Items items;
    private final Samples samples;
    private final Clock clock;

    CountingTheQueues(List<Queue> queues, Items items, Samples samples, Clock clock) {
        super("counting the queues", Duration.ofMinutes(1), Duration.ofHours(1));
        this.queues = List.copyOf(queues);
        this.items = items;
        this.samples = samples;
        this.clock = clock;
    }

    @Override
    protected void turn() {
        queues.forEach(queue -> attempt(() -> count(queue)));
    }

    private void count(Queue queue) {
        Instant now = clock.instant();
        List<Held> held = items.held(queue.name());
        Set<UUID> waiting = queue
                .line()
                .map(line -> line.among(held.stream().map(Held::item).toList()))
                .stream()
                .flatMap(List::stream)
                .map(Line.Item::id)
                .collect(Collectors.toSet());
        held.stream()
                .filter(one -> !waiting.contains(one.item()))
                .forEach(one -> items.forget(queue.name(), one.item()));
        long putOff = held.stream()
                .filter(one -> waiting.contains(one.item()) && one.isPutOff(now))
                .count();
        Queue.Waiting all = queue.waiting();
        Instant oldest = all.oldest();
        samples.put(new Samples.Sample(
                now.atZone(ZoneOffset.UTC).toLocalDate(),
                queue.name(),
                all.count(),
                oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toHours()),
                putOff));
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1513 a queue was not counted: {}", kind);
    }
}
