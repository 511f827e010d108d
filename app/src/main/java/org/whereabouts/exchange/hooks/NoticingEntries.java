package org.whereabouts.exchange.hooks;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Sha256;
import org.whereabouts.exchange.hooks.Deliveries.Place;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.finding.Changes.Mark;

/// Follows the register, and owes subscribers what of its changes can be seen from outside.
@Service
class NoticingEntries {

    static final String PUBLISHED = "entry.published";
    static final String CHANGED = "entry.changed";
    static final String RETRACTED = "entry.retracted";

    private static final int AT_A_TIME = 200;
    private static final Duration LATELY = Duration.ofDays(3);

    private final Changes changes;
    private final ShowingEntries showing;
    private final PublishedEntries entries;
    private final Owing owing;
    private final Clock clock;

    NoticingEntries(Changes changes, ShowingEntries showing, PublishedEntries entries, Owing owing, Clock clock) {
        this.changes = changes;
        this.showing = showing;
        this.entries = entries;
        this.owing = owing;
        this.clock = clock;
    }

    /// Looks at some changes.
    ///
    /// @return whether there may be more
    @Transactional
    public boolean look() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Place> held = owing.deliveries().hold();
        if (held.isEmpty()) {
            return false;
        }
        Place place = held.get();
        List<Hook> hooks = owing.subscribers(now);
        if (hooks.isEmpty()) {
            forget(place);
            return false;
        }
        String lineage = changes.lineage();
        if (!place.lineage().equals(lineage)) {
            // Another database, such as a backup that was put back: what was told of the former one is not known here.
            owing.deliveries().begin(new Place(lineage, new Mark(changes.settled(), 0)));
            return true;
        }
        Changes.Page page = changes.after(place.mark(), AT_A_TIME);
        Set<Person.Id> people = page.reports().stream()
                .map(one -> one.report().person())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        people.forEach(person -> notice(person, hooks, now));
        owing.deliveries().put(new Place(lineage, page.next()));
        return !page.last();
    }

    /// Whoever subscribes next begins then.
    private void forget(Place place) {
        if (!place.lineage().isEmpty()) {
            owing.deliveries().begin(new Place("", Mark.START));
        }
    }

    private void notice(Person.Id person, List<Hook> hooks, Instant now) {
        Optional<String> before = owing.deliveries().told(person);
        switch (showing.show(person)) {
            case ShowingEntries.Card card -> {
                String digest = digest(card);
                boolean isNew = before.map(String::isEmpty).orElse(card.since().isAfter(now.minus(LATELY)));
                if (!before.equals(Optional.of(digest))) {
                    owing.deliveries().tell(person, digest);
                    owing.owe(
                            hooks,
                            isNew ? PUBLISHED : CHANGED,
                            person,
                            card.card().operation(),
                            now);
                }
            }
            case ShowingEntries.TakenBack ignored -> gone(person, before, wasPublicLately(person, now), hooks, now);
            case ShowingEntries.Moved ignored -> gone(person, before, false, hooks, now);
            case ShowingEntries.Nothing ignored -> gone(person, before, false, hooks, now);
        }
    }

    /// Only of what subscribers may have seen: of an entry that was never public nobody learns that it changed.
    private void gone(Person.Id person, Optional<String> before, boolean lately, List<Hook> hooks, Instant now) {
        if (before.map(digest -> !digest.isEmpty()).orElse(lately)) {
            owing.deliveries().tell(person, null);
            owing.owe(hooks, RETRACTED, person, null, now);
        }
    }

    private boolean wasPublicLately(Person.Id person, Instant now) {
        return entries.retractions(AT_A_TIME).stream()
                .anyMatch(one -> one.entry().person().equals(person) && one.at().isAfter(now.minus(LATELY)));
    }

    private static String digest(ShowingEntries.Card card) {
        String all = card.card().toString() + card.expires();
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
