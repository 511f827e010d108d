package org.whereabouts.telegram.filing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.whereabouts.enquiries.telling.Telling;

/// Origins for the length of a test.
public final class OriginsInMemory implements Origins {

    private final Map<String, First> all = new HashMap<>();

    private record First(Telling.Id telling, Instant at) {}

    @Override
    public Optional<Telling.Id> find(String digest) {
        return Optional.ofNullable(all.get(digest)).map(First::telling);
    }

    @Override
    public Telling.Id first(String digest, Telling.Id telling, Instant at) {
        all.putIfAbsent(digest, new First(telling, at));
        return Objects.requireNonNull(all.get(digest)).telling();
    }

    @Override
    public void forget(Instant before) {
        all.values().removeIf(one -> one.at().isBefore(before));
    }
}
