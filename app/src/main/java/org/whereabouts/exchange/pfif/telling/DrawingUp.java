package org.whereabouts.exchange.pfif.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.exchange.pfif.record.Fields;
import org.whereabouts.exchange.pfif.record.Told;
import org.whereabouts.exchange.pfif.telling.Received.Head;
import org.whereabouts.exchange.pfif.telling.Sight.Said;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.standing.Fact;
import org.whereabouts.registry.standing.Standing;
import org.whereabouts.registry.standing.Standings;

/// Draws up the records of one entry for one reader.
final class DrawingUp {

    private final Entry entry;
    private final Sight sight;
    private final boolean partner;
    private final Numbers numbers;
    private final String entryDate;
    private final @Nullable Head original;

    /// @param entryDate when what is told last changed
    DrawingUp(Entry entry, Sight sight, boolean partner, Numbers numbers, Instant entryDate) {
        this.entry = entry;
        this.sight = sight;
        this.partner = partner;
        this.numbers = numbers;
        this.entryDate = date(entryDate);
        this.original = partner ? entry.original() : null;
    }

    /// A moment as the format writes it.
    static String date(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// Draws them up.
    ///
    /// @param page where the entry is shown
    Told draw(String page, String house) {
        WrittenName main = sight.names().getFirst();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("person_record_id", id());
        said.put("entry_date", entryDate);
        said.put("expiry_date", date(expires()));
        said.put("source_name", original == null || original.sourceName() == null ? house : original.sourceName());
        said.put("source_date", date(sourceDate()));
        said.put("source_url", original == null || original.sourceUrl() == null ? page : original.sourceUrl());
        said.put("full_name", main.text());
        if (main instanceof WrittenName.InParts parts) {
            said.put("family_name", or(parts.family()));
            said.put("given_name", (or(parts.given()) + " " + or(parts.patronymic())).strip());
        } else {
            said.put("family_name", "");
        }
        said.put(
                "alternate_names",
                sight.names().stream().skip(1).map(WrittenName::text).collect(Collectors.joining("\n")));
        said.put("description", sight.description());
        said.put("sex", sight.sex() == Sex.UNKNOWN ? "" : sight.sex().name().toLowerCase(Locale.ROOT));
        said.put("date_of_birth", sight.born() == null ? "" : sight.born().toString());
        said.put("age", sight.age());
        return new Told(
                new Fields(false, said), sight.notes().stream().map(this::note).toList());
    }

    private String id() {
        return original == null
                ? numbers.of(entry.operation().id(), entry.person().id())
                : original.recordId();
    }

    private Instant expires() {
        Instant ours = entry.published().expires();
        Instant theirs = original == null ? null : original.expires();
        return theirs != null && theirs.isBefore(ours) ? theirs : ours;
    }

    private Instant sourceDate() {
        Instant theirs = original == null ? null : original.sourceDate();
        return theirs == null ? entry.published().since() : theirs;
    }

    private Fields note(Said note) {
        Head head = partner ? entry.note(note.report()) : null;
        Map<String, String> said = new LinkedHashMap<>();
        said.put("note_record_id", head == null ? numbers.of(entry.operation().id(), note.report()) : head.recordId());
        said.put("person_record_id", id());
        said.put("entry_date", entryDate);
        said.put("author_name", note.author() == null ? "A source that is not named" : note.author());
        said.put("source_date", head == null || head.sourceDate() == null ? day(note) : date(head.sourceDate()));
        said.put("author_made_contact", head == null ? "" : or(head.madeContact()));
        said.put("status", status(note, head));
        said.put("last_known_location", or(note.place()));
        said.put("text", text(note));
        return new Fields(true, said);
    }

    private static String day(Said note) {
        LocalDate day = note.said() == null
                ? LocalDate.ofInstant(note.report().receivedAt(), ZoneOffset.UTC)
                : note.said().earliest();
        return date(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /// The five words of the format. Death is only said when more than one source says so, or to a partner, who reads
    /// with
    /// the text how it is known; never where sources contradict each other.
    private String status(Said note, @Nullable Head head) {
        if (note.fate() == Fate.DEAD) {
            Optional<Fact<Fate>> fate = Standings.fate(entry.person()).filter(fact -> fact.value() == Fate.DEAD);
            boolean firm = fate.filter(fact -> fact.standing() == Standing.CONFIRMED
                            || fact.standing() == Standing.CORROBORATED
                            || (partner && fact.standing() == Standing.REPORTED))
                    .isPresent();
            return firm ? "believed_dead" : "";
        }
        if (head != null && head.status() != null) {
            return head.status();
        }
        return note.status() == Status.MISSING ? "believed_missing" : note.fate() == Fate.ALIVE ? "believed_alive" : "";
    }

    /// What the format has no word for, in a form that our own importing reads again; then how firmly it is known.
    private String text(Said note) {
        Status status = note.status();
        if (status == null) {
            return note.fate() == Fate.DEAD ? "Said to be dead." : "Said to be alive.";
        }
        PartialDate on = note.on();
        String words = OwnWords.of(status, on);
        return words + " "
                + Standings.status(entry.person())
                        .filter(fact -> fact.value() == status)
                        .map(DrawingUp::standing)
                        .orElse("Other reports say otherwise.");
    }

    private static String standing(Fact<Status> fact) {
        return switch (fact.standing()) {
            case REPORTED -> "Reported: one source says so, and nobody has confirmed it.";
            case CORROBORATED -> "Corroborated: independent sources say so.";
            case CONFIRMED -> "Confirmed: two officers decided so on an official notice or a positive identification.";
            case CONTESTED -> "Contested: sources contradict each other.";
            case RETRACTED -> "Taken back by all who said so.";
        };
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
