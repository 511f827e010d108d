package org.whereabouts.publication.wording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.names.WrittenName;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.card.Value;
import org.whereabouts.publication.policy.Detail;

/// A public card as the row of a table; nothing that does not stand on it.
public final class ListRow {

    /// What the columns are called.
    public static final List<String> HEADINGS = List.of(
            "id", "name", "also_written", "birth_year", "status", "fate", "month", "place", "standing", "published_on");

    /// What programs know them by (HXL).
    public static final List<String> TAGS = List.of(
            "#meta+id",
            "#affected+name",
            "#affected+name+alt",
            "#date+year+birth",
            "#status",
            "#status+fate",
            "#date+month",
            "#loc+name",
            "#meta+standing",
            "#date+published");

    private ListRow() {}

    /// The cells.
    ///
    /// @param since when it was first published
    public static List<String> of(PublicCard card, Instant since) {
        List<String> names = card.names().stream().map(WrittenName::text).toList();
        Value.OfStatus situation = value(card, Value.OfStatus.class);
        Value.OfYear born = value(card, Value.OfYear.class);
        Value.OfFate fate = value(card, Value.OfFate.class);
        return List.of(
                card.person().toString(),
                names.isEmpty() ? "" : names.getFirst(),
                String.join("; ", names.isEmpty() ? names : names.subList(1, names.size())),
                born == null ? "" : Integer.toString(born.year()),
                situation == null ? "" : situation.status().name(),
                fate == null ? "" : fate.fate().name(),
                situation == null || situation.on() == null
                        ? ""
                        : situation.on().toString(),
                situation == null || situation.place() == null ? "" : situation.place(),
                standing(card),
                since.atZone(ZoneOffset.UTC).toLocalDate().toString());
    }

    private static String standing(PublicCard card) {
        return card.lines().stream()
                .filter(line -> line.detail() == Detail.STATUS)
                .map(line -> line.standing().name())
                .findFirst()
                .orElse("");
    }

    private static <V extends Value> @Nullable V value(PublicCard card, Class<V> kind) {
        return card.lines().stream()
                .map(PublicCard.Line::value)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }
}
