package org.whereabouts.sources.inbox;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.Amount;
import org.whereabouts.intake.reading.ClaimedFigure;
import org.whereabouts.intake.reading.Mention;
import org.whereabouts.intake.reading.PersonMention;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.Span;

/// What was understood, field by field, as a text and with the characters it was understood from. What was not
/// understood
/// is absent.
///
/// @param type   of whom or what it speaks
/// @param fields never with an empty value
public record Parts(Type type, Map<Field, Said<String>> fields) {

    /// A person or a figure.
    public enum Type {
        PERSON,
        FIGURE
    }

    public Parts {
        fields = Map.copyOf(fields);
    }

    /// Those of something that was read.
    public static Parts of(Mention mention) {
        return switch (mention) {
            case PersonMention person -> new Parts(Type.PERSON, of(person));
            case ClaimedFigure figure -> new Parts(Type.FIGURE, of(figure));
        };
    }

    /// What a field says; empty where it says nothing.
    public String get(Field field) {
        Said<String> said = fields.get(field);
        return said == null ? "" : said.value();
    }

    private static Map<Field, Said<String>> of(PersonMention person) {
        var fields = new EnumMap<Field, Said<String>>(Field.class);
        put(fields, Field.NAME, person.name());
        put(fields, Field.STATUS, person.status());
        put(fields, Field.EVENT_DATE, person.eventDate());
        put(fields, Field.PLACE, person.place());
        put(fields, Field.UNIT, person.unit());
        put(fields, Field.KIN, person.kin());
        put(fields, Field.SAID_BY, person.saidBy());
        put(fields, Field.VERIFIED, person.verified());
        return fields;
    }

    private static Map<Field, Said<String>> of(ClaimedFigure figure) {
        var fields = new EnumMap<Field, Said<String>>(Field.class);
        put(fields, Field.MEASURE, figure.measure());
        put(fields, Field.OF, figure.of());
        put(fields, Field.PLACE, figure.place());
        put(fields, Field.FROM, figure.from());
        put(fields, Field.TO, figure.to());
        put(fields, Field.CLAIMANT, figure.claimant());
        put(fields, Field.VIA, figure.via());
        put(fields, Field.VERIFIED, figure.verified());
        number(fields, figure.amount(), figure.at());
        return fields;
    }

    private static void number(Map<Field, Said<String>> fields, Amount amount, Span at) {
        put(fields, Field.QUALIFIER, new Said<>(amount.qualifier(), at));
        Long least = amount.min();
        Long most = amount.max();
        Long value = amount.value();
        Long number = value != null ? value : least != null ? least : most;
        put(fields, Field.NUMBER, number == null ? null : new Said<>(number, at));
        put(fields, Field.MOST, value != null || least == null || most == null ? null : new Said<>(most, at));
    }

    private static void put(Map<Field, Said<String>> fields, Field field, @Nullable Said<?> said) {
        if (said != null && said.value() != null) {
            String text = plain(said.value());
            if (!text.isBlank()) {
                fields.put(field, new Said<>(text, said.at()));
            }
        }
    }

    private static String plain(Object value) {
        return switch (value) {
            case Enum<?> one -> one.name().toLowerCase(Locale.ROOT);
            case Boolean one -> one ? "yes" : "no";
            default -> value.toString().strip();
        };
    }
}
