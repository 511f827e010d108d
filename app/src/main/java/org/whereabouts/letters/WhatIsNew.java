package org.whereabouts.letters;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.whereabouts.figures.Claims;
import org.whereabouts.figures.Editions;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.registry.Operation;

/// Finds out what became public since a moment: entries, by what their cards show now, and figures.
@Component
public class WhatIsNew {

    private static final int MOST = 3_000;

    private final PublishedEntries entries;
    private final ShowingEntries showing;
    private final Editions editions;
    private final Claims claims;
    private final Clock clock;

    WhatIsNew(PublishedEntries entries, ShowingEntries showing, Editions editions, Claims claims, Clock clock) {
        this.entries = entries;
        this.showing = showing;
        this.editions = editions;
        this.claims = claims;
        this.clock = clock;
    }

    /// What is new of a topic; of entries, the newest 3,000 are looked at.
    public News since(Instant moment, Operation.Id operation, Topic topic) {
        return switch (topic) {
            case Topic.Entries some -> entries(moment, operation, some);
            case Topic.Figures() -> figures(moment, operation);
        };
    }

    private News entries(Instant moment, Operation.Id operation, Topic.Entries topic) {
        var fresh = entries.list(operation, null, null, MOST, clock.instant()).stream()
                .filter(entry -> entry.since().isAfter(moment))
                .map(PublishedEntry::person)
                .toList();
        if (fresh.isEmpty()) {
            return new News.Nothing();
        }
        long count =
                showing.cards(List.copyOf(fresh)).stream().filter(topic::has).count();
        return count == 0 ? new News.Nothing() : new News.Entries(Math.toIntExact(count));
    }

    private News figures(Instant moment, Operation.Id operation) {
        boolean counted = editions.headings(operation).stream()
                .anyMatch(one -> one.released().isAfter(moment));
        boolean claimed = claims.published(operation).stream()
                .anyMatch(one -> one.history().getLast().at().isAfter(moment));
        return counted || claimed ? new News.Figures(counted, claimed) : new News.Nothing();
    }
}
