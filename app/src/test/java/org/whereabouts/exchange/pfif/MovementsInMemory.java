package org.whereabouts.exchange.pfif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;

/// The feeds as a list.
final class MovementsInMemory implements Movements {

    private final List<Movement> rows = new ArrayList<>();
    private final Set<Person.Id> joined = new LinkedHashSet<>();
    private Changes.Mark mark = Changes.Mark.START;

    @Override
    public void add(Collection<Movement> fresh) {
        Instant last = rows.stream()
                .map(Movement::entryDate)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        fresh.forEach(row -> rows.add(new Movement(
                row.operation(),
                row.person(),
                row.entryDate().isBefore(last) ? last : row.entryDate(),
                row.hidden(),
                row.recordId(),
                row.content())));
    }

    @Override
    public Map<Person.Id, Movement> newest(Collection<Person.Id> people) {
        Map<Person.Id, Movement> newest = new LinkedHashMap<>();
        rows.stream().filter(row -> people.contains(row.person())).forEach(row -> newest.put(row.person(), row));
        return newest;
    }

    @Override
    public List<Movement> since(Operation.Id operation, Instant from, int skip, int most) {
        return rows.stream()
                .filter(row ->
                        row.operation().equals(operation) && !row.entryDate().isBefore(from))
                .sorted(Comparator.comparing(Movement::entryDate))
                .skip(skip)
                .limit(most)
                .toList();
    }

    @Override
    public List<Movement> latest(Operation.Id operation, int skip, int most) {
        return standing(operation).reversed().stream().skip(skip).limit(most).toList();
    }

    /// The newest row of each entry, in the order in which they were added.
    private List<Movement> standing(Operation.Id operation) {
        Map<Person.Id, Integer> last = new LinkedHashMap<>();
        for (int n = 0; n < rows.size(); n++) {
            last.put(rows.get(n).person(), n);
        }
        return last.values().stream()
                .sorted()
                .map(rows::get)
                .filter(row -> row.operation().equals(operation))
                .toList();
    }

    @Override
    public Changes.Mark mark() {
        return mark;
    }

    @Override
    public void put(Changes.Mark next) {
        mark = next;
    }

    @Override
    public void joined(Person.Id givenUp) {
        joined.add(givenUp);
    }

    @Override
    public List<Person.Id> takeJoined() {
        List<Person.Id> taken = List.copyOf(joined);
        joined.clear();
        return taken;
    }

    @Override
    public Size size(Operation.Id operation) {
        List<Movement> all = standing(operation);
        long hidden = all.stream().filter(Movement::hidden).count();
        long notes = all.stream()
                .filter(row -> !row.hidden())
                .mapToLong(row -> row.content().notes())
                .sum();
        return new Size(all.size() - hidden, hidden, notes);
    }
}
