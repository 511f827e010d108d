package org.whereabouts.exchange.pfif.writing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.exchange.pfif.telling.OwnWords;
import org.whereabouts.exchange.pfif.telling.Received;
import org.whereabouts.exchange.pfif.telling.Received.Head;
import org.whereabouts.exchange.pfif.writing.Written.Tally;
import org.whereabouts.intake.PfifRecords;
import org.whereabouts.intake.PfifRecords.PfifRecord;
import org.whereabouts.intake.TakingRecords;
import org.whereabouts.intake.TakingRecords.Order;
import org.whereabouts.intake.TakingRecords.Outcome;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Takes in what a partner sends: its own records and no other's, each or the reason why not.
@Service
public class WritingRecords {

    private final TakingRecords taking;
    private final EndingRecords ending;
    private final Received received;
    private final Linking linking;
    private final Clock clock;

    WritingRecords(TakingRecords taking, EndingRecords ending, Received received, Linking linking, Clock clock) {
        this.taking = taking;
        this.ending = ending;
        this.received = received;
        this.linking = linking;
        this.clock = clock;
    }

    /// Takes the records of a document.
    ///
    /// @param document as it was sent, kept as the original of every report
    @Transactional
    public Written write(Operation.Id operation, ApiKey key, byte[] document, PfifRecords.Sent sent) {
        var people = new Tally("person");
        var notes = new Tally("note");
        var rights = new Rights(key, linking.mayReportDeaths(operation, key.holder()));
        Set<String> over = new HashSet<>();
        List<PfifRecord> admitted = new ArrayList<>();
        for (PfifRecord record : sent.records()) {
            Tally tally = record.isNote() ? notes : people;
            Optional<String> refused = rights.refuses(record);
            if (refused.isPresent()) {
                tally.skip(number(record), refused.get());
            } else if (!record.isNote() && isOver(record)) {
                ending.end(operation, number(record), key.actor());
                over.add(number(record));
                tally.write();
            } else if (over.contains(record.get("person_record_id"))) {
                tally.skip(number(record), "The record of this person has expired");
            } else {
                admitted.add(record);
            }
        }
        take(operation, key, document, new PfifRecords.Sent(sent.form(), admitted), new Written(people, notes));
        return new Written(people, notes);
    }

    private void take(Operation.Id operation, ApiKey key, byte[] document, PfifRecords.Sent sent, Written written) {
        List<PfifRecord> admitted = sent.records();
        if (admitted.isEmpty()) {
            return;
        }
        var order = new Order(
                operation,
                key.holder(),
                new PfifRecords.Sent(
                        sent.form(), admitted.stream().map(OwnWords::read).toList()),
                number -> linking.ours(operation, number),
                key.actor());
        var outcomes = taking.take(order, document).outcomes();
        List<Head> heads = new ArrayList<>();
        for (PfifRecord record : admitted) {
            Tally tally = record.isNote() ? written.notes() : written.people();
            Outcome outcome = outcomes.get(record.number());
            Person.Id person = outcome == null ? null : outcome.person();
            if (outcome == null || person == null) {
                tally.skip(number(record), outcome == null ? "Not taken" : why(outcome, record));
            } else {
                tally.write();
                heads.add(head(operation, record, person));
            }
        }
        received.put(operation, heads);
        admitted.forEach(record -> linking.hint(operation, record));
    }

    private static String why(Outcome outcome, PfifRecord record) {
        return switch (outcome.word()) {
            case SUPPRESSED -> "This record was deleted here and is not taken in again";
            case UNCLEAR -> "A field of this record cannot be read";
            case NOBODY ->
                "There is no person record with the person_record_id \"" + record.get("person_record_id") + "\"";
            case WRITTEN, KNOWN -> "";
        };
    }

    private static Head head(Operation.Id operation, PfifRecord record, Person.Id person) {
        boolean note = record.isNote();
        return new Head(
                operation,
                number(record),
                note,
                person,
                instant(record.get("source_date")),
                note ? said(record, "status") : null,
                note ? contact(record) : null,
                note ? null : said(record, "source_name"),
                note ? null : said(record, "source_url"),
                note ? null : instant(record.get("expiry_date")));
    }

    private static @Nullable String contact(PfifRecord record) {
        return switch (record.get("author_made_contact").toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1" -> "true";
            case "false", "no", "n", "0" -> "false";
            default -> null;
        };
    }

    private static @Nullable String said(PfifRecord record, String field) {
        return record.get(field).isBlank() ? null : record.get(field);
    }

    private static String number(PfifRecord record) {
        return record.get(record.isNote() ? "note_record_id" : "person_record_id");
    }

    private boolean isOver(PfifRecord record) {
        Instant expires = instant(record.get("expiry_date"));
        return expires != null && !expires.isAfter(clock.instant());
    }

    private static @Nullable Instant instant(String text) {
        try {
            return text.isBlank() ? null : Instant.parse(text.strip());
        } catch (DateTimeException garbled) {
            return null;
        }
    }

    /// What a key may send.
    private record Rights(ApiKey key, boolean deaths) {

        Optional<String> refuses(PfifRecord record) {
            if (!key.covers(number(record))) {
                return Optional.of("Not in authorized domain");
            }
            if (record.get("person_record_id").isBlank()) {
                return Optional.of("person_record_id is missing");
            }
            return record.get("status").equals("believed_dead") && !deaths
                    ? Optional.of("Not authorized to post notes with the status \"believed_dead\"")
                    : Optional.empty();
        }
    }
}
