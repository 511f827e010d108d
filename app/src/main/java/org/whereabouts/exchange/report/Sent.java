package org.whereabouts.exchange.report;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.column.Column;

/// A report as a program sends it: texts, read as the cells of a list are.
///
/// @param id        the source's id of the person, below the domain of its key
/// @param operation to which register; may be absent where there is only one
record Sent(
        @Nullable String id,
        @Nullable String operation,
        @Nullable String name,
        @Nullable String family,
        @Nullable String given,
        @Nullable String patronymic,
        @Nullable String born,
        @Nullable String sex,
        @Nullable String birthPlace,
        @Nullable String fathersFirstName,
        @Nullable String mothersMaidenName,
        @Nullable String unit,
        @Nullable String rank,
        @Nullable String serviceNumber,
        @Nullable String status,
        @Nullable String on,
        @Nullable String place,
        @Nullable String saidOn,
        @Nullable String marks,
        @Nullable String build,
        @Nullable String clothing,
        @Nullable String remark) {

    /// The fields that are not blank.
    Map<Column, String> fields() {
        var fields = new EnumMap<Column, String>(Column.class);
        put(fields, Column.REFERENCE, id);
        put(fields, Column.NAME, name);
        put(fields, Column.FAMILY_NAME, family);
        put(fields, Column.GIVEN_NAME, given);
        put(fields, Column.PATRONYMIC, patronymic);
        put(fields, Column.BORN, born);
        put(fields, Column.SEX, sex);
        put(fields, Column.BIRTH_PLACE, birthPlace);
        put(fields, Column.FATHER, fathersFirstName);
        put(fields, Column.MOTHER, mothersMaidenName);
        put(fields, Column.UNIT, unit);
        put(fields, Column.RANK, rank);
        put(fields, Column.SERVICE_NUMBER, serviceNumber);
        put(fields, Column.STATUS, status);
        put(fields, Column.EVENT_DATE, on);
        put(fields, Column.PLACE, place);
        put(fields, Column.SAID_ON, saidOn);
        put(fields, Column.MARKS, marks);
        put(fields, Column.BUILD, build);
        put(fields, Column.CLOTHING, clothing);
        put(fields, Column.REMARK, remark);
        return fields;
    }

    /// What a program calls a field.
    static String member(Column column) {
        return switch (column) {
            case REFERENCE -> "id";
            case FAMILY_NAME -> "family";
            case GIVEN_NAME -> "given";
            case BIRTH_PLACE -> "birthPlace";
            case FATHER -> "fathersFirstName";
            case MOTHER -> "mothersMaidenName";
            case SERVICE_NUMBER -> "serviceNumber";
            case EVENT_DATE -> "on";
            case SAID_ON -> "saidOn";
            default -> column.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static void put(Map<Column, String> fields, Column column, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            fields.put(column, text.strip());
        }
    }

    @Override
    public String toString() {
        return "a report";
    }
}
