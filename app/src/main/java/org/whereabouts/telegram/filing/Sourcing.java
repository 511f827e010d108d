package org.whereabouts.telegram.filing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.telegram.api.Event.Origin;
import org.whereabouts.telegram.own.KeyInTheFolder;

/// Says where something forwarded comes from. Every forward of one post is called the same, and an officer sees which
/// telling came from it first: ten forwards are one origin.
@Component
class Sourcing {

    private final Origins origins;
    private final Tellings tellings;
    private final KeyInTheFolder keys;
    private final Clock clock;

    Sourcing(Origins origins, Tellings tellings, KeyInTheFolder keys, Clock clock) {
        this.origins = origins;
        this.tellings = tellings;
        this.keys = keys;
        this.clock = clock;
    }

    /// The line that stands with the telling.
    String line(Draft draft, Origin origin) {
        var own = new Telling.Id(draft.subject());
        Telling.Id first = origins.first(
                keys.key().name("origin " + origin.key()), own, clock.instant().truncatedTo(ChronoUnit.MICROS));
        String number = first.equals(own)
                ? ""
                : tellings.find(first).map(one -> " = " + one.number()).orElse("");
        return called(origin) + number;
    }

    /// The address of a public post; of others the same words for each forward, in which nobody is named.
    private String called(Origin origin) {
        String post = origin.key().substring(origin.key().indexOf('/') + 1);
        return Optional.ofNullable(origin.channel())
                .map(name -> "t.me/" + name + "/" + post)
                .orElseGet(() ->
                        "Telegram " + keys.key().name("origin " + origin.key()).substring(0, 8));
    }
}
