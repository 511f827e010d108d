package org.whereabouts.casework.entering;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whereabouts.casework.compare.Row;
import org.whereabouts.casework.entering.Paper.State;
import org.whereabouts.intake.ReadingAForm.Understood;
import org.whereabouts.intake.column.Column;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Status;

/// The fields of a card, in the order of the printed one (GC III art. 70 and 122).
///
/// Whom to inform is not among them: a name and an address of a family would stand in the register in the
/// clear.
final class Form {

    /// The fields, by their numbers on the printed card from 1.
    static final List<Column> FIELDS = List.of(
            Column.FAMILY_NAME,
            Column.GIVEN_NAME,
            Column.PATRONYMIC,
            Column.NAME,
            Column.OTHER_NAMES,
            Column.SEX,
            Column.BORN,
            Column.BIRTH_PLACE,
            Column.FATHER,
            Column.MOTHER,
            Column.SERVICE_NUMBER,
            Column.RANK,
            Column.UNIT,
            Column.HOME,
            Column.STATUS,
            Column.EVENT_DATE,
            Column.PLACE,
            Column.MARKS,
            Column.REMARK,
            Column.REFERENCE,
            Column.SAID_ON);

    private static final Set<Column> DATES = EnumSet.of(Column.BORN, Column.EVENT_DATE, Column.SAID_ON);
    private static final Set<Column> LONG = EnumSet.of(Column.MARKS, Column.REMARK);
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final int LONGEST = 1000;

    private Form() {}

    /// What was typed, by field: as one types it on whatever keyboard, without the blank ones.
    static Map<Column, String> typed(Map<String, String> parameters) {
        Map<Column, String> typed = new EnumMap<>(Column.class);
        for (Column field : FIELDS) {
            String raw = parameters.getOrDefault(id(field), "");
            String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
            String value = SPACE.matcher(composed).replaceAll(" ").strip();
            if (!value.isEmpty()) {
                typed.put(field, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        }
        return typed;
    }

    /// What an officer chose where two differ: what the first or the second keyed, or something else that
    /// they typed.
    static Map<Column, String> chosen(State.Differing two, Map<String, String> parameters) {
        Map<Column, String> typed = typed(parameters);
        Map<Column, String> chosen = new EnumMap<>(Column.class);
        for (Column field : FIELDS) {
            String value = switch (parameters.getOrDefault("choice-" + id(field), "")) {
                case "first" -> two.first().fields().get(field);
                case "second" -> two.second().fields().get(field);
                default -> typed.get(field);
            };
            if (value != null) {
                chosen.put(field, value);
            }
        }
        return chosen;
    }

    /// Where two differ and the officer said nothing: leaving it out would say that the paper is silent.
    static Map<Column, String> unchosen(State.Differing two, Map<String, String> parameters) {
        Map<Column, String> typed = typed(parameters);
        Map<Column, String> unchosen = new EnumMap<>(Column.class);
        for (Column field : FIELDS) {
            boolean alike = Objects.equals(
                    two.first().fields().get(field), two.second().fields().get(field));
            if (!alike && !typed.containsKey(field) && !parameters.containsKey("choice-" + id(field))) {
                unchosen.put(field, "choose");
            }
        }
        return unchosen;
    }

    /// The same with dates as all of us write them, so that two ways to write one day are no difference.
    static Map<Column, String> plain(Map<Column, String> typed, Understood read) {
        Map<Column, String> plain = new EnumMap<>(typed);
        date(plain, Column.BORN, read.statement().particulars().born());
        date(plain, Column.EVENT_DATE, read.statement().situation().on());
        date(plain, Column.SAID_ON, read.saidOn());
        return plain;
    }

    private static void date(Map<Column, String> fields, Column field, @Nullable PartialDate date) {
        if (date != null) {
            fields.put(field, date.toString());
        }
    }

    /// The fields as the page shows them.
    ///
    /// @param unclear what is the matter, by field
    static List<Field> fields(Map<Column, String> values, Map<Column, String> unclear) {
        var fields = new ArrayList<Field>();
        for (Column field : FIELDS) {
            String trouble = unclear.get(field);
            fields.add(new Field(
                    fields.size() + 1,
                    id(field),
                    "paper.field." + field.name(),
                    kind(field),
                    options(field),
                    values.getOrDefault(field, ""),
                    trouble == null ? null : "paper.unclear." + trouble));
        }
        return fields;
    }

    /// Where two keyed something else, letter by letter.
    ///
    /// @param asked what an officer has chosen so far
    static List<Difference> differences(Map<Column, String> one, Map<Column, String> other, Map<String, String> asked) {
        return FIELDS.stream()
                .filter(field -> !one.getOrDefault(field, "").equals(other.getOrDefault(field, "")))
                .map(field -> new Difference(
                        id(field),
                        Row.of(
                                "paper.field." + field.name(),
                                one.getOrDefault(field, ""),
                                other.getOrDefault(field, "")),
                        one.getOrDefault(field, ""),
                        other.getOrDefault(field, ""),
                        asked.getOrDefault("choice-" + id(field), ""),
                        asked.getOrDefault(id(field), "")))
                .toList();
    }

    private static String id(Column field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Column field) {
        if (DATES.contains(field)) {
            return "date";
        }
        return LONG.contains(field) ? "long" : options(field).isEmpty() ? "text" : "choice";
    }

    private static List<Option> options(Column field) {
        return switch (field) {
            case STATUS ->
                Arrays.stream(Status.values())
                        .map(one ->
                                new Option(one.name(), "status." + one.name().toLowerCase(Locale.ROOT)))
                        .toList();
            case SEX -> List.of(new Option("MALE", "paper.sex.MALE"), new Option("FEMALE", "paper.sex.FEMALE"));
            default -> List.of();
        };
    }

    /// A field of the page.
    ///
    /// @param number  on the printed card
    /// @param kind    `text`, `date`, `long` or `choice`
    /// @param trouble the sentence that says what is the matter, or null
    record Field(
            int number,
            String id,
            String label,
            String kind,
            List<Option> options,
            String value,
            @Nullable String trouble) {
        Field {
            options = List.copyOf(options);
        }

        /// The sentence of the answer that was chosen, or null.
        public @Nullable String said() {
            return options.stream()
                    .filter(one -> one.value().equals(value))
                    .map(Option::label)
                    .findFirst()
                    .orElse(null);
        }
    }

    /// One of several answers.
    record Option(String value, String label) {}

    /// A field that two keyed differently.
    ///
    /// @param row    both, cut where they differ
    /// @param first  what the first keyed, blank when nothing
    /// @param second what the second keyed
    /// @param choice which of the two was chosen, `other`, or blank
    /// @param typed  what stands there instead
    record Difference(String id, Row row, String first, String second, String choice, String typed) {}
}
