package org.whereabouts.telegram.filing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.telegram.api.Event.Origin;
import org.whereabouts.telegram.own.KeyInTheFolder;

/// Says where something forwarded comes from. Every forward of one post is called the same, and an officer sees which
/// telling came from it first. The register counts it as the word of who said it: ten forwards are one origin.
@Component
class Sourcing {

    /// The page of a draft on which this stands: none of those that people fill in.
    static final String PAGE = "telegram";

    private static final String ORIGINS = "origins";
    /// Of this name also in a telling that was gone on with in the browser.
    private static final String SPEAKERS = "origin";
    private static final String CHANNEL = "t.me/";
    private static final String NAMELESS = "Telegram ";
    private static final int SHOWN = 8;
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Origins origins;
    private final Tellings tellings;
    private final KeepingADraft keeping;
    private final KeyInTheFolder keys;
    private final Clock clock;

    Sourcing(Origins origins, Tellings tellings, KeepingADraft keeping, KeyInTheFolder keys, Clock clock) {
        this.origins = origins;
        this.tellings = tellings;
        this.keeping = keeping;
        this.keys = keys;
        this.clock = clock;
    }

    /// Whether something was told that came from it.
    boolean isKnown(Origin origin) {
        return origins.find(digest(origin)).isPresent();
    }

    /// Notes it in a draft. Whether others forwarded it before is nothing for whoever forwards it.
    ///
    /// @return the line that stands with the telling
    String note(Draft draft, Origin origin) {
        String line = called(origin);
        var noted = new HashMap<>(draft.on(PAGE));
        noted.merge(ORIGINS, digest(origin) + " " + line, Sourcing::with);
        noted.merge(SPEAKERS, speaker(origin), Sourcing::with);
        keeping.answer(draft, PAGE, noted);
        return line;
    }

    private static String with(String before, String more) {
        return before.lines().anyMatch(more::equals) ? before : before + "\n" + more;
    }

    /// Under which name the register counts what a draft says: who said it first, and not who forwarded it. Empty where
    /// that is several.
    Optional<String> speaker(Draft draft) {
        List<String> speakers =
                draft.on(PAGE).getOrDefault(SPEAKERS, "").lines().toList();
        return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
    }

    /// The sources of a draft that is sent, as an officer reads them: with the number of the telling that came first
    /// from the same post.
    String links(Draft draft, String links) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        origins.forget(now.minus(REMEMBERED));
        var own = new Telling.Id(draft.subject());
        var numbers = new HashMap<String, String>();
        draft.on(PAGE).getOrDefault(ORIGINS, "").lines().forEach(noted -> {
            int end = noted.indexOf(' ');
            Telling.Id first = origins.first(noted.substring(0, end), own, now);
            if (!first.equals(own)) {
                tellings.find(first)
                        .ifPresent(one -> numbers.put(
                                noted.substring(end + 1), " = " + one.number().toString()));
            }
        });
        return links.lines().map(line -> line + numbers.getOrDefault(line, "")).collect(Collectors.joining("\n"));
    }

    private String digest(Origin origin) {
        return keys.key().name("origin " + origin.key());
    }

    /// The address of a public post; of others the same words for each forward, in which nobody is named.
    private String called(Origin origin) {
        String post = origin.key().substring(origin.key().indexOf('/') + 1);
        return Optional.ofNullable(origin.channel())
                .map(name -> CHANNEL + name + "/" + post)
                .orElseGet(() -> NAMELESS + digest(origin).substring(0, SHOWN));
    }

    /// A public channel by its name; anybody else by the same words for all that they said.
    private String speaker(Origin origin) {
        return Optional.ofNullable(origin.channel())
                .map(name -> CHANNEL + name)
                .orElseGet(() -> NAMELESS
                        + keys.key().name("speaker " + origin.speaker()).substring(0, SHOWN));
    }
}
