package org.whereabouts.exchange.pfif;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.exchange.pfif.Movements.Movement;
import org.whereabouts.exchange.pfif.telling.TellingRecords;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.identity.EntriesJoined;

/// Notices what is told of an entry otherwise than before, or not any more, and moves it to the end of the feeds.
@Service
class MovingRecordsOn {

    private static final int AT_A_TIME = 500;

    private final Changes changes;
    private final Movements movements;
    private final TellingRecords telling;
    private final Operations operations;
    private final Clock clock;

    MovingRecordsOn(Changes changes, Movements movements, TellingRecords telling, Operations operations, Clock clock) {
        this.changes = changes;
        this.movements = movements;
        this.telling = telling;
        this.operations = operations;
        this.clock = clock;
    }

    /// An entry that is given up is not among the changes: its reports are another one's by now.
    @EventListener
    void joined(EntriesJoined joined) {
        movements.joined(joined.givenUp());
    }

    /// Follows some changes; to be called by one at a time.
    ///
    /// @return whether there may be more
    @Transactional
    public boolean follow() {
        Changes.Page page = changes.after(movements.mark(), AT_A_TIME);
        Set<Person.Id> people = new HashSet<>(movements.takeJoined());
        page.reports().forEach(changed -> people.add(changed.report().person()));
        if (!people.isEmpty()) {
            Map<Person.Id, Movement> before = movements.newest(people);
            Set<Person.Id> told = new HashSet<>();
            List<Movement> fresh = new ArrayList<>();
            for (Operation operation : operations.all()) {
                fresh.addAll(changed(operation, people, before, told));
            }
            before.values().stream()
                    .filter(row -> !row.hidden() && !told.contains(row.person()))
                    .forEach(row -> fresh.add(row.gone(now())));
            movements.add(fresh);
        }
        movements.put(page.next());
        return !page.last();
    }

    private List<Movement> changed(
            Operation operation, Collection<Person.Id> people, Map<Person.Id, Movement> before, Set<Person.Id> told) {
        List<Movement> fresh = new ArrayList<>();
        telling.abouts(operation, people).forEach((person, about) -> {
            told.add(person);
            Movement row = before.get(person);
            if (row != null && !row.hidden() && !Objects.equals(row.recordId(), about.recordId())) {
                // Partners know it by a number under which it is not told any more.
                fresh.add(row.gone(now()));
            }
            if (row == null || row.hidden() || !row.content().equals(about.content())) {
                fresh.add(new Movement(operation.id(), person, now(), false, about.recordId(), about.content()));
            }
        });
        return fresh;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
