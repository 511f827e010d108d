package org.whereabouts.figures.counting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

/// Releases an edition every so many days, where nobody did. A day on which too little had moved is tried again the
/// next;
/// a register that has nothing to tell yet, which is soon counted, is looked at again with each turn.
@Component
@ConditionalOnWebApplication
class ReleasingEveryWeek extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasingEveryWeek.class);

    private final ReleasingAnEdition releasing;
    private final Tallies editions;
    private final Operations operations;
    private final Clock clock;
    private final int days;
    private final Map<Operation.Id, LocalDate> tried = new HashMap<>();

    ReleasingEveryWeek(
            ReleasingAnEdition releasing,
            Tallies editions,
            Operations operations,
            Clock clock,
            @Value("${whereabouts.figures.days:7}") int days) {
        super("releasing figures", Duration.ofSeconds(45), Duration.ofMinutes(1));
        this.releasing = releasing;
        this.editions = editions;
        this.operations = operations;
        this.clock = clock;
        this.days = days;
    }

    @Override
    protected void turn() {
        if (days > 0) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            operations.all().forEach(one -> attempt(() -> release(one.id(), today)));
        }
    }

    private void release(Operation.Id operation, LocalDate today) {
        boolean due = editions.latest(operation)
                .map(last -> !last.day().plusDays(days).isAfter(today))
                .orElse(true);
        if (due && !today.equals(tried.put(operation, today))) {
            var outcome = releasing.release(operation, "rule:figures-every-" + days + "-days", "");
            if (outcome instanceof ReleasingAnEdition.NothingToTell) {
                tried.remove(operation);
            }
        }
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1805 figures were not counted: {}", kind);
    }
}
