package org.whereabouts.telegram.talking;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Talks for the length of a test.
public final class TalksInMemory implements Talks {

    private final Map<String, Kept> all = new HashMap<>();

    @Override
    public Optional<Kept> hold(String chat) {
        return Optional.ofNullable(all.get(chat));
    }

    @Override
    public void put(String chat, Kept talk) {
        all.put(chat, talk);
    }

    @Override
    public void forget(String chat) {
        all.remove(chat);
    }

    @Override
    public void forget(Instant before) {
        all.values().removeIf(one -> one.at().isBefore(before));
    }
}
