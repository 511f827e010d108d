package org.whereabouts.exchange.pfif;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.exchange.pfif.Movements.Movement;
import org.whereabouts.exchange.pfif.record.Fields;
import org.whereabouts.exchange.pfif.record.Told;
import org.whereabouts.exchange.pfif.telling.TellingRecords;
import org.whereabouts.exchange.pfif.writing.Linking;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Reads what the feeds have for a reader.
@Service
public class ReadingFeeds {

    private static final int AT_A_TIME = 200;

    private final Movements movements;
    private final TellingRecords telling;
    private final Linking linking;

    ReadingFeeds(Movements movements, TellingRecords telling, Linking linking) {
        this.movements = movements;
        this.telling = telling;
        this.linking = linking;
    }

    /// Which part of a feed is asked for.
    ///
    /// @param from    records since then, the oldest first; null for the newest first
    /// @param partner whether a partner asks
    public record Stretch(@Nullable Instant from, int skip, int most, boolean partner) {}

    /// People with their notes.
    public List<Told> people(Operation operation, Stretch asked) {
        return telling.tell(operation, rows(operation, asked.from(), asked.skip(), asked.most()), asked.partner());
    }

    /// Notes, in the order of their people.
    public List<Fields> notes(Operation operation, Stretch asked) {
        List<Fields> notes = new ArrayList<>();
        int wanted = asked.skip() + asked.most();
        for (int at = 0; notes.size() < wanted; at += AT_A_TIME) {
            List<Movement> rows = rows(operation, asked.from(), at, AT_A_TIME);
            telling.tell(operation, rows, asked.partner()).forEach(told -> notes.addAll(told.notes()));
            if (rows.size() < AT_A_TIME) {
                break;
            }
        }
        return notes.subList(Math.min(asked.skip(), notes.size()), Math.min(wanted, notes.size()));
    }

    /// Notes on one person.
    public List<Fields> notes(Operation operation, String recordId, Stretch asked) {
        String from = asked.from() == null
                ? ""
                : asked.from().truncatedTo(ChronoUnit.SECONDS).toString();
        return person(operation, recordId, asked.partner()).stream()
                .flatMap(told -> told.notes().stream())
                .filter(note -> note.get("entry_date").compareTo(from) >= 0)
                .skip(asked.skip())
                .limit(asked.most())
                .toList();
    }

    /// One person by number: told, a placeholder under that number, or nothing. A partner's number is answered to
    /// partners.
    public Optional<Told> person(Operation operation, String recordId, boolean partner) {
        Optional<Person.Id> ours = Optional.ofNullable(linking.ours(operation.id(), recordId));
        Optional<Person.Id> theirs =
                partner ? linking.entry(operation.id(), recordId).map(Person::id) : Optional.empty();
        return ours.or(() -> theirs).flatMap(person -> telling.tellOne(operation, person, recordId, partner));
    }

    private List<Movement> rows(Operation operation, @Nullable Instant from, int skip, int most) {
        return from == null
                ? movements.latest(operation.id(), skip, most)
                : movements.since(operation.id(), from, skip, most);
    }
}
