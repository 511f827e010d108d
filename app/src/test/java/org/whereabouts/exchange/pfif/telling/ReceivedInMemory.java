package org.whereabouts.exchange.pfif.telling;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whereabouts.registry.Operation;

/// The heads of partners' records, in a map.
final class ReceivedInMemory implements Received {

    private final Map<RecordNumber, Head> all = new HashMap<>();
    private final Set<RecordNumber> ended = new HashSet<>();

    private record RecordNumber(Operation.Id operation, String text) {}

    @Override
    public void put(Operation.Id operation, Collection<Head> heads) {
        heads.forEach(head -> all.put(new RecordNumber(operation, head.recordId()), head));
    }

    @Override
    public Optional<Head> find(Operation.Id operation, String recordId) {
        return Optional.ofNullable(all.get(new RecordNumber(operation, recordId)));
    }

    @Override
    public Map<String, Head> all(Operation.Id operation, Collection<String> recordIds) {
        return recordIds.stream()
                .distinct()
                .flatMap(id -> find(operation, id).stream())
                .collect(Collectors.toMap(Head::recordId, head -> head));
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
        ended.add(new RecordNumber(operation, recordId));
    }
}
