package org.whereabouts.exchange.pfif.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.exchange.pfif.telling.Sight.Said;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Sex;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.card.PublicCard.Past;
import org.whereabouts.publication.card.Value;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Report;

/// What everybody may see of an entry: what stands on the public card, and nothing else.
final class PublicSight {

    private PublicSight() {}

    static Sight of(Entry entry) {
        PublicCard card = entry.card();
        List<PartialDate> years = values(card, Value.OfYear.class)
                .map(year -> PartialDate.of(year.year()))
                .toList();
        Sex sex = values(card, Value.OfSex.class)
                .map(Value.OfSex::sex)
                .findFirst()
                .orElse(Sex.UNKNOWN);
        return new Sight(card.names(), years.size() == 1 ? years.getFirst() : null, sex, "", "", notes(entry));
    }

    private static <T extends Value> Stream<T> values(PublicCard card, Class<T> kind) {
        return card.lines().stream()
                .map(PublicCard.Line::value)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /// The history of a card has a line for each report, in the same order.
    private static List<Said> notes(Entry entry) {
        List<Past> history = entry.card().history();
        List<Report> reports = entry.person().reports();
        List<Said> notes = new ArrayList<>();
        for (int i = history.size() - 1; i >= 0 && history.size() == reports.size(); i--) {
            Said said = said(reports.get(i), history.get(i));
            if (said != null) {
                notes.add(said);
            }
        }
        return notes;
    }

    private static @Nullable Said said(Report report, Past past) {
        PublicCard.Said by = past.said();
        return switch (past.value()) {
            case Value.OfStatus status ->
                new Said(
                        report,
                        by.source(),
                        status.status(),
                        status.status().implies(),
                        status.on(),
                        status.place(),
                        by.on());
            case Value.OfFate fate -> new Said(report, by.source(), null, fate.fate(), null, null, by.on());
            case null -> null;
            default -> new Said(report, by.source(), null, Fate.UNKNOWN, null, null, by.on());
        };
    }
}
