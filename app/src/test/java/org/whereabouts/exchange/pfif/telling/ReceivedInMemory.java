package org.whereabouts.exchange.pfif.telling;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whereabouts.registry.Operation;

/// The heads of partners' records, in a map.
final class ReceivedInMemory implements Received {

    private final Map<RecordNumber, Head> all = new HashMap<>();
    private final Set<RecordNumber> ended = new HashSet<>();

    private record RecordNumber(Operation.Id operation, String text, boolean note) {}

    @Override
    public void put(Operation.Id operation, Collection<Head> heads) {
        heads.forEach(head -> all.put(new RecordNumber(operation, head.recordId(), head.note()), head));
    }

    @Override
    public Optional<Head> find(Operation.Id operation, String recordId) {
        return both(operation, recordId).findFirst();
    }

    private Stream<Head> both(Operation.Id operation, String recordId) {
        return Stream.of(false, true)
                .map(note -> new RecordNumber(operation, recordId, note))
                .flatMap(number -> Optional.ofNullable(all.get(number)).stream());
    }

    @Override
    public Heads all(Operation.Id operation, Collection<String> recordIds) {
        return Heads.of(
                recordIds.stream().distinct().flatMap(id -> both(operation, id)).toList());
    }

    @Override
    public List<Head> over(Instant now) {
        return all.entrySet().stream()
                .filter(one -> !ended.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .filter(head -> !head.note())
                .filter(head -> head.expires() != null && !head.expires().isAfter(now))
                .toList();
    }

    @Override
    public void end(Operation.Id operation, String recordId) {
        ended.add(new RecordNumber(operation, recordId, false));
    }
}
