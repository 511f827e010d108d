package org.whereabouts.exchange.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.names.WrittenName;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.card.Value;

/// What can be said or fetched of a person, as far as it stands on the public card.
enum Property {
    NAME("Name", "Every spelling of the name on the card"),
    BIRTH_YEAR("Year of birth", "Four digits; of a whole date only the year is read"),
    SEX("Sex", "male or female"),
    STATUS("Status", "The situation as the card has it: missing, captured, released …"),
    SINCE("Since", "When this was so: year and month at most"),
    PLACE("Place", "A town or a district on the card"),
    STANDING("Standing", "How firmly the status is known: reported, corroborated, confirmed, contested");

    private final String label;
    private final String description;

    Property(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /// The property with this identifier.
    static Optional<Property> of(String id) {
        return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As the interface describes it.
    Thing thing() {
        return new Thing(id(), label, description, null);
    }

    /// What the card says of it, in the form of a data extension: `{"str": …}` or `{"int": …}`.
    List<Map<String, Object>> of(PublicCard card) {
        Stream<Object> said = this == NAME
                ? card.names().stream().map(WrittenName::text)
                : card.lines().stream().map(this::of).filter(value -> value != null);
        return said.distinct()
                .map(value -> Map.of(value instanceof Integer ? "int" : "str", value))
                .toList();
    }

    private @Nullable Object of(PublicCard.Line line) {
        return switch (line.value()) {
            case Value.OfYear year when this == BIRTH_YEAR -> year.year();
            case Value.OfSex sex when this == SEX -> lower(sex.sex());
            case Value.OfStatus status when this == STATUS -> lower(status.status());
            case Value.OfFate fate when this == STATUS -> lower(fate.fate());
            case Value.OfStatus status
            when this == SINCE && status.on() != null -> status.on().toString();
            case Value.OfStatus status when this == PLACE -> status.place();
            case Value.OfStatus ignored when this == STANDING -> lower(line.standing());
            default -> null;
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
