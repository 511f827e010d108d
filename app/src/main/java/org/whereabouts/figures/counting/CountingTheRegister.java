package org.whereabouts.figures.counting;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.figures.Region;
import org.whereabouts.figures.Regions;
import org.whereabouts.figures.counting.Tally.Kind;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.card.Value;
import org.whereabouts.registry.Operation;

/// Counts the public cards of an operation: what a card does not show everybody is not counted either.
@Service
public class CountingTheRegister {

    private static final int A_STRETCH = 1_000;

    private final PublishedEntries entries;
    private final ShowingEntries showing;
    private final Regions regions;
    private final Clock clock;

    CountingTheRegister(PublishedEntries entries, ShowingEntries showing, Regions regions, Clock clock) {
        this.entries = entries;
        this.showing = showing;
        this.regions = regions;
        this.clock = clock;
    }

    /// Counts.
    public Tally count(Operation.Id operation) {
        Instant now = clock.instant();
        List<Region> named = regions.all(operation);
        Map<Kind, Long> counts = new HashMap<>();
        PublishedEntry.@Nullable Place place = null;
        List<PublishedEntry> stretch;
        do {
            stretch = entries.list(operation, null, place, A_STRETCH, now);
            showing.cards(stretch.stream().map(PublishedEntry::person).toList())
                    .forEach(card -> counts.merge(kind(card, named), 1L, Long::sum));
            place = stretch.isEmpty() ? place : stretch.getLast().place();
        } while (stretch.size() == A_STRETCH);
        return new Tally(counts);
    }

    static Kind kind(PublicCard card, List<Region> regions) {
        return card.lines().stream()
                .map(PublicCard.Line::value)
                .filter(Value.OfStatus.class::isInstance)
                .map(Value.OfStatus.class::cast)
                .findFirst()
                .map(said -> new Kind(
                        said.status(),
                        month(said.on()).orElse(null),
                        region(said.place(), regions).orElse(null)))
                .orElse(new Kind(null, null, null));
    }

    private static Optional<YearMonth> month(@Nullable PartialDate on) {
        return Optional.ofNullable(on)
                .filter(PartialDate::hasMonth)
                .map(date -> YearMonth.of(date.year(), date.month()));
    }

    private static Optional<String> region(@Nullable String place, List<Region> regions) {
        return Optional.ofNullable(place)
                .flatMap(written -> regions.stream()
                        .filter(one -> one.has(written))
                        .findFirst()
                        .map(Region::code));
    }
}
