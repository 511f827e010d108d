package org.whereabouts.intake;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.PfifRecords.PfifRecord;
import org.whereabouts.intake.PfifRecords.Reading;
import org.whereabouts.intake.PfifRecords.Rows;
import org.whereabouts.intake.PfifRecords.TooMany;
import org.whereabouts.intake.PfifRecords.Unreadable;
import org.whereabouts.intake.table.PfifFields;
import org.whereabouts.intake.table.Row;

/// A spreadsheet with records of PFIF: a row is a person, a note, or both.
public final class PfifSheet {

    /*
     * As Person Finder's importing of CSV has it (app/api.py, tests/server_test_cases/import_tests.py): what stands above
     * the row with `person_record_id` may set `time_zone_offset`, in hours, for dates without a zone; a number without
     * a domain is given that of the key; in a sheet of notes a note needs no number. Such a number is reckoned from
     * what the note says, so that the same file adds nothing when it is sent again.
     */

    private static final Pattern LOCAL =
            Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:[ T]+(\\d{1,2}):(\\d{2})(?::\\d{2})?)?");
    private static final String PERSON_ID = "person_record_id";
    private static final String NOTE_ID = "note_record_id";
    private static final String OFFSET = "time_zone_offset";
    private static final int DIGITS = 20;

    private final String domain;
    private final boolean onlyNotes;
    private final List<Map<String, String>> filled = new ArrayList<>();
    private List<String> names = List.of();
    private boolean begun;
    private double hours;

    private PfifSheet(String domain, boolean onlyNotes) {
        this.domain = domain;
        this.onlyNotes = onlyNotes;
    }

    /// Reads a file, CSV or XLSX.
    ///
    /// @param domain    of the records of whoever sends it
    /// @param onlyNotes whether every row is a note
    public static Reading read(byte[] file, String domain, boolean onlyNotes) {
        Rows rows = PfifRecords.rows(file).orElse(null);
        if (rows == null || rows.form() == PfifRecords.Form.PFIF) {
            return new Unreadable();
        }
        if (rows.isTooMany()) {
            return new TooMany();
        }
        var sheet = new PfifSheet(domain, onlyNotes);
        try {
            rows.rows().forEach(sheet::row);
        } catch (NumberFormatException noOffset) {
            return new Unreadable();
        }
        return sheet.begun ? new PfifRecords.Sent(rows.form(), sheet.records()) : new Unreadable();
    }

    private void row(Row row) {
        List<String> cells = row.cells().stream().map(String::strip).toList();
        List<String> lower =
                cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        if (lower.contains(PERSON_ID)) {
            names = lower;
            begun = true;
        } else if (begun) {
            filled.add(fields(cells));
        } else {
            int at = names.indexOf(OFFSET);
            if (at >= 0 && at < cells.size() && !cells.get(at).isEmpty()) {
                hours = Double.parseDouble(cells.get(at));
            }
            names = lower;
        }
    }

    private Map<String, String> fields(List<String> cells) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            String name = names.get(i);
            String text = PfifFields.value(name, cells.get(i));
            PfifFields.named(name)
                    .filter(field -> PfifFields.PERSON.contains(field) || PfifFields.NOTE.contains(field))
                    .filter(field -> !text.isBlank())
                    .ifPresent(field -> fields.put(field, field.endsWith("_date") ? moment(text) : text));
        }
        Stream.of(PERSON_ID, NOTE_ID, "linked_person_record_id")
                .forEach(id -> fields.computeIfPresent(
                        id, (field, number) -> number.contains("/") ? number : domain + "/" + number));
        return fields;
    }

    /// A moment as the format writes it; what cannot be read stays as it is, and is told of.
    private String moment(String text) {
        Matcher local = LOCAL.matcher(text);
        if (!local.matches()) {
            return text;
        }
        try {
            return LocalDateTime.of(
                            number(local, 1), number(local, 2), number(local, 3), number(local, 4), number(local, 5))
                    .minus(Duration.ofMinutes(Math.round(hours * 60)))
                    .toInstant(ZoneOffset.UTC)
                    .toString();
        } catch (DateTimeException noSuchDay) {
            return text;
        }
    }

    private static int number(Matcher local, int group) {
        return local.group(group) == null ? 0 : Integer.parseInt(local.group(group));
    }

    /// People first: a note says again whom it is about.
    private List<PfifRecord> records() {
        List<PfifRecord> records = new ArrayList<>();
        Map<String, Map<String, String>> people = new HashMap<>();
        for (Map<String, String> row : filled) {
            if (!onlyNotes
                    && Stream.of("full_name", "given_name", "family_name").anyMatch(row::containsKey)) {
                Map<String, String> person = only(PfifFields.PERSON, row);
                people.put(row.getOrDefault(PERSON_ID, ""), person);
                var record = new LinkedHashMap<>(person);
                record.putAll(only(List.of("source_date"), row));
                records.add(new PfifRecord(records.size() + 1, record));
            }
        }
        for (Map<String, String> row : filled) {
            if (onlyNotes || row.containsKey(NOTE_ID)) {
                String about = row.getOrDefault(PERSON_ID, "");
                var record = new LinkedHashMap<>(people.getOrDefault(about, Map.of(PERSON_ID, about)));
                record.putAll(only(PfifFields.NOTE, row));
                record.computeIfAbsent(NOTE_ID, field -> domain + "/note." + digest(row));
                records.add(new PfifRecord(records.size() + 1, record));
            }
        }
        return records;
    }

    private static Map<String, String> only(List<String> fields, Map<String, String> row) {
        var some = new LinkedHashMap<>(row);
        some.keySet().retainAll(fields);
        return some;
    }

    private static String digest(Map<String, String> row) {
        byte[] said = new TreeMap<>(row).toString().getBytes(StandardCharsets.UTF_8);
        return Sha256.of(said).hex().substring(0, DIGITS);
    }
}
