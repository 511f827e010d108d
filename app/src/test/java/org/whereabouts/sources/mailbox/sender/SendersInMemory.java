package org.whereabouts.sources.mailbox.sender;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Senders in memory.
public final class SendersInMemory implements Senders {

    private final Map<String, Known> all = new HashMap<>();

    @Override
    public void put(Known sender) {
        all.put(sender.digest(), sender);
    }

    @Override
    public boolean remove(String digest) {
        return all.remove(digest) != null;
    }

    @Override
    public Optional<Known> find(String digest) {
        return Optional.ofNullable(all.get(digest));
    }

    @Override
    public List<Known> all() {
        return all.values().stream()
                .sorted(Comparator.comparing(Known::since).reversed())
                .toList();
    }

    @Override
    public void wrote(String digest, Instant at) {
        all.computeIfPresent(
                digest,
                (same, one) -> new Known(
                        same,
                        one.domain(),
                        one.operation(),
                        one.source(),
                        one.actor(),
                        one.since(),
                        one.letters() + 1,
                        at));
    }
}
