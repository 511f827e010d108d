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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.audit.Sha256;
import org.whereabouts.exchange.pfif.Movements;
import org.whereabouts.exchange.pfif.Movements.Movement;
import org.whereabouts.exchange.pfif.record.Fields;
import org.whereabouts.exchange.pfif.record.Told;
import org.whereabouts.exchange.problem.Addressed;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Tells of entries in records: what may be told at this moment, and placeholders of what may not be told any
/// more.
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

    /// The records of some rows of the feeds, in their order; of several rows of one number only the last. A
    /// number under which partners are not told any more is a placeholder to them, whatever the entry is called
    /// now.
    public List<Told> tell(Operation operation, List<Movement> rows, boolean partner) {
        Map<String, Movement> last = new LinkedHashMap<>();
        rows.forEach(row -> last.put(number(row, partner), row));
        Map<Person.Id, Entry> entries =
                loading.load(operation, rows.stream().map(Movement::person).collect(Collectors.toSet()));
        return rows.stream()
                .filter(row -> row.equals(last.get(number(row, partner))))
                .map(row -> {
                    Entry entry = entries.get(row.person());
                    return entry == null || (partner && !Objects.equals(entry.partnersNumber(), row.recordId()))
                            ? placeholder(number(row, partner), row.entryDate())
                            : draw(entry, row.entryDate(), partner);
                })
                .toList();
    }

    private String number(Movement row, boolean partner) {
        String theirs = row.recordId();
        return partner && theirs != null ? theirs : numbers.of(row.operation(), row.person());
    }

    /// The records of some entries, in the order asked, without those that may not be told.
    public List<Told> tell(Operation operation, Collection<Person.Id> people, boolean partner) {
        Map<Person.Id, Entry> entries = loading.load(operation, people);
        Map<Person.Id, Movement> moved = movements.newest(people);
        return people.stream()
                .map(entries::get)
                .flatMap(entry -> Optional.ofNullable(entry).stream())
                .map(entry -> draw(entry, since(entry, moved), partner))
                .toList();
    }

    /// One entry: told, as a placeholder when it was told once, or nothing. A placeholder has the number by
    /// which it was asked for.
    public Optional<Told> tellOne(Operation operation, Person.Id person, String askedAs, boolean partner) {
        return tell(operation, List.of(person), partner).stream()
                .findFirst()
                .or(() -> Optional.ofNullable(movements.newest(List.of(person)).get(person))
                        .filter(row -> row.operation().equals(operation.id()))
                        .map(row -> placeholder(askedAs, row.entryDate())));
    }

    private static Instant since(Entry entry, Map<Person.Id, Movement> moved) {
        Movement row = moved.get(entry.person().id());
        return row == null ? entry.published().since() : row.entryDate();
    }

    private Told draw(Entry entry, Instant entryDate, boolean partner) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Sight sight = partner ? PartnerSight.of(entry, today) : PublicSight.of(entry);
        String page =
                addressed.base(entry.operation()) + "/people/" + entry.person().id();
        return new DrawingUp(entry, sight, partner, numbers, entryDate).draw(page, HOUSE);
    }

    private static Told placeholder(String recordId, Instant hidden) {
        String at = DrawingUp.date(hidden);
        return new Told(
                new Fields(
                        false,
                        Map.of("person_record_id", recordId, "source_date", at, "entry_date", at, "expiry_date", at)),
                List.of());
    }

    /// What is told of each entry, to whomever, in short: when it changes, followers are told.
    public Map<Person.Id, About> abouts(Operation operation, Collection<Person.Id> people) {
        Map<Person.Id, About> abouts = new LinkedHashMap<>();
        loading.load(operation, people).forEach((person, entry) -> {
            Told toPartners = draw(entry, Instant.EPOCH, true);
            String all = saying(draw(entry, Instant.EPOCH, false)) + saying(toPartners);
            String digest = Sha256.of(all.getBytes(StandardCharsets.UTF_8)).hex();
            abouts.put(
                    person,
                    new About(
                            entry.partnersNumber(),
                            new Movements.Content(digest, toPartners.notes().size())));
        });
        return abouts;
    }

    /// What is told of an entry, in short.
    ///
    /// @param recordId the partner's number under which partners are told of it, or null where that is ours
    public record About(@Nullable String recordId, Movements.Content content) {}

    private static String saying(Told told) {
        return told.person().values()
                + told.notes().stream().map(Fields::values).toList().toString();
    }
}
