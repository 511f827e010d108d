package org.whereabouts.letters;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.registry.Operation;

/// Counts the entries that became public since a moment, by what their cards show now.
@Component
public class WhatIsNew {

    private static final int MOST = 3_000;

    private final PublishedEntries entries;
    private final ShowingEntries showing;
    private final Clock clock;

    WhatIsNew(PublishedEntries entries, ShowingEntries showing, Clock clock) {
        this.entries = entries;
        this.showing = showing;
        this.clock = clock;
    }

    /// How many, of the newest 3,000.
    public int count(Operation.Id operation, Topic topic, Instant since) {
        var fresh = entries.list(operation, null, null, MOST, clock.instant()).stream()
                .filter(entry -> entry.since().isAfter(since))
                .map(PublishedEntry::person)
                .toList();
        return fresh.isEmpty()
                ? 0
                : Math.toIntExact(showing.cards(List.copyOf(fresh)).stream()
                        .filter(topic::has)
                        .count());
    }
}
