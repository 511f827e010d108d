package org.whereabouts.exchange.pfif.telling;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.PfifRecords.PfifRecord;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Status;

/// Writes into the texts of records what the format has no field for, and reads it from there: `Captured, 2022-04.`,
/// and
/// `Marks: …`. Whoever else reads them reads English.
public final class OwnWords {

    private static final Pattern SITUATION = Pattern.compile(
            "(" + Stream.of(Status.values()).map(OwnWords::word).collect(Collectors.joining("|"))
                    + ")(?:, (\\d{4}(?:-\\d{2}(?:-\\d{2})?)?))?\\. .*",
            Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("(?m)^(Marks|Build|Clothing): (.+)$");

    private OwnWords() {}

    /// A situation, and when it was so.
    static String of(Status status, @Nullable PartialDate on) {
        return word(status) + (on == null ? "" : ", " + on) + ".";
    }

    /// The record with what its texts say put into fields that a list may have.
    public static PfifRecord read(PfifRecord record) {
        Map<String, String> said = new HashMap<>();
        Matcher situation = SITUATION.matcher(record.get("text"));
        if (record.isNote() && situation.matches()) {
            said.put("status", situation.group(1).toLowerCase(Locale.ROOT));
            if (situation.group(2) != null) {
                said.put("event date", situation.group(2));
            }
        }
        LINE.matcher(record.get("description"))
                .results()
                .forEach(line -> said.merge(
                        line.group(1).toLowerCase(Locale.ROOT), line.group(2), (one, other) -> one + "; " + other));
        return said.isEmpty() ? record : record.with(said);
    }

    private static String word(Status status) {
        String name = status.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
