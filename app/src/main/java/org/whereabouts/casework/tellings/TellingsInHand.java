package org.whereabouts.casework.tellings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.Items;
import org.whereabouts.enquiries.telling.Telling;

/// The tellings that wait, and whose hands they are in.
@Component
class TellingsInHand {

    private static final Duration THEIRS_FOR = Duration.ofMinutes(20);
    private static final Duration LATER = Duration.ofDays(1);

    private final TellingsThatWait waiting;
    private final Items items;
    private final Clock clock;

    TellingsInHand(TellingsThatWait waiting, Items items, Clock clock) {
        this.waiting = waiting;
        this.items = items;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    long count() {
        return waiting.waits().size();
    }

    /// The first that this officer may take; it is theirs from now on.
    Optional<Telling> claim(SignedIn officer) {
        List<Telling> all = waiting.waits();
        Instant now = now();
        List<UUID> ids = all.stream().map(one -> one.id().value()).toList();
        Optional<UUID> claimed =
                items.claim(TellingsThatWait.NAME, ids, officer.officer().id(), now, now.minus(THEIRS_FOR));
        return claimed.flatMap(
                id -> all.stream().filter(one -> one.id().value().equals(id)).findFirst());
    }

    /// Puts it off for a day, for whoever is there then.
    void putOff(UUID id) {
        items.put(TellingsThatWait.NAME, id, null, now().plus(LATER));
    }
}
