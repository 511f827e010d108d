package org.whereabouts.exchange.pfif.telling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.audit.Sha256;
import org.whereabouts.exchange.pfif.Movements;
import org.whereabouts.exchange.pfif.record.Fields;
import org.whereabouts.exchange.pfif.record.Told;
import org.whereabouts.exchange.problem.Addressed;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Tells of entries in records: what may be told at this moment, and placeholders of what may not be told any more.
@Service
public class TellingRecords {

    private static final String HOUSE = "Whereabouts";

    private final LoadingEntries loading;
    private final Movements movements;
    private final Numbers numbers;
    private final Addressed addressed;
    private final Clock clock;

    TellingRecords(LoadingEntries loading, Movements movements, Numbers numbers, Addressed addressed, Clock clock) {
        this.loading = loading;
        this.movements = movements;
        this.numbers = numbers;
        this.addressed = addressed;
        this.clock = clock;
    }

    /// The records of some rows of the feeds, in their order; of several rows of one entry only the last.
    public List<Told> tell(Operation operation, List<Movements.Movement> rows, boolean partner) {
        Map<Person.Id, Movements.Movement> last = new LinkedHashMap<>();
        rows.forEach(row -> last.put(row.person(), row));
        Map<Person.Id, Entry> entries = loading.load(operation, last.keySet());
        return rows.stream()
                .filter(row -> row.equals(last.get(row.person())))
                .map(row -> {
                    Entry entry = entries.get(row.person());
                    return entry == null
                            ? placeholder(operation, row.person(), row.entryDate())
                            : draw(entry, row.entryDate(), partner);
                })
                .toList();
    }

    /// The records of some entries, in the order asked, without those that may not be told.
    public List<Told> tell(Operation operation, Collection<Person.Id> people, boolean partner) {
        Map<Person.Id, Entry> entries = loading.load(operation, people);
        Map<Person.Id, Movements.Movement> moved = movements.newest(people);
        return people.stream()
                .map(entries::get)
                .flatMap(entry -> Optional.ofNullable(entry).stream())
                .map(entry -> draw(entry, since(entry, moved), partner))
                .toList();
    }

    /// One entry: told, as a placeholder when it was told once, or nothing.
    public Optional<Told> tellOne(Operation operation, Person.Id person, boolean partner) {
        return tell(operation, List.of(person), partner).stream()
                .findFirst()
                .or(() -> Optional.ofNullable(movements.newest(List.of(person)).get(person))
                        .filter(row -> row.operation().equals(operation.id()))
                        .map(row -> placeholder(operation, person, row.entryDate())));
    }

    private static Instant since(Entry entry, Map<Person.Id, Movements.Movement> moved) {
        Movements.Movement row = moved.get(entry.person().id());
        return row == null ? entry.published().since() : row.entryDate();
    }

    private Told draw(Entry entry, Instant entryDate, boolean partner) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Sight sight = partner ? PartnerSight.of(entry, today) : PublicSight.of(entry);
        String page =
                addressed.base(entry.operation()) + "/people/" + entry.person().id();
        return new DrawingUp(entry, sight, partner, numbers, entryDate).draw(page, HOUSE);
    }

    private Told placeholder(Operation operation, Person.Id person, Instant hidden) {
        String at = DrawingUp.date(hidden);
        return new Told(
                new Fields(
                        false,
                        Map.of(
                                "person_record_id",
                                numbers.of(operation.id(), person),
                                "source_date",
                                at,
                                "entry_date",
                                at,
                                "expiry_date",
                                at)),
                List.of());
    }

    /// A digest of what is told of each entry, to whomever: when it changes, followers are told.
    public Map<Person.Id, String> digests(Operation operation, Collection<Person.Id> people) {
        Map<Person.Id, String> digests = new LinkedHashMap<>();
        loading.load(operation, people).forEach((person, entry) -> {
            String all = saying(draw(entry, Instant.EPOCH, false)) + saying(draw(entry, Instant.EPOCH, true));
            digests.put(person, Sha256.of(all.getBytes(StandardCharsets.UTF_8)).hex());
        });
        return digests;
    }

    private static String saying(Told told) {
        return told.person().values()
                + told.notes().stream().map(Fields::values).toList().toString();
    }
}
