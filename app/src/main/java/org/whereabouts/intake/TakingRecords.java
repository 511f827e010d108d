package org.whereabouts.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.intake.PfifRecords.PfifRecord;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Reports.Known;
import org.whereabouts.registry.Source;

/// Takes records that an organisation sends one by one into the register. Not a list: what is not sent again
/// has not vanished, and a record that is sent again with other words takes the place of the one before.
@Service
public class TakingRecords {

    /// The list in which they are kept, apart from files of the same source.
    public static final String LIST = "pfif";

    private final Register register;
    private final Audit audit;
    private final Clock clock;

    TakingRecords(Register register, Audit audit, Clock clock) {
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes them, all in one transaction.
    ///
    /// @param document as it was sent
    @Transactional
    public Taken take(Order order, byte[] document) {
        Source source = source(order.operation(), order.source());
        Original original = register.originals()
                .keep(document, order.sent().form().file(), order.sent().form().mediaType());
        Map<String, Known> known = new HashMap<>();
        register.reports().standingIn(source.id(), LIST, one -> known.put(String.valueOf(one.reference()), one));
        var suppressed = register.suppressions().of(order.operation());
        var reading = new RecordReading(register.reports(), known, order.people(), clock);
        List<Reports.New> fresh = new ArrayList<>();
        Map<Integer, Outcome> outcomes = new LinkedHashMap<>();
        for (PfifRecord record : order.sent().records()) {
            outcomes.put(
                    record.number(),
                    suppressed.covers(source.id(), record.get("person_record_id"))
                            ? new Outcome(Word.SUPPRESSED, null)
                            : reading.read(record, said -> fresh.add(report(source, original, record, said))));
        }
        register.reports().add(fresh.iterator());
        audit.append(new Act(
                order.actor(),
                "records.taken",
                original.sha256().hex(),
                Map.of(
                        "records",
                        Integer.toString(order.sent().records().size()),
                        "written",
                        Integer.toString(fresh.size()))));
        return new Taken(source, outcomes);
    }

    /// The source under which an organisation speaks; a new one is unjudged.
    private Source source(Operation.Id operation, String name) {
        return register.sources().named(operation, name, Grade.UNJUDGED.reliability(), Source.Kind.ORGANISATION);
    }

    private Reports.New report(Source source, Original original, PfifRecord record, RecordReading.Said said) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Reports.New(
                source,
                Grade.UNJUDGED.credibility(),
                said.statement(),
                said.saidOn(),
                now,
                new Report.Custody(original.sha256(), original.name(), LIST, null, record.number()),
                said.person(),
                said.replaces());
    }

    /// What to take.
    ///
    /// @param source   the organisation
    /// @param sent     those of its records that are to be taken
    /// @param people   finds an entry of ours by the number of a person, or null
    /// @param actor    as the audit names them
    public record Order(
            Operation.Id operation,
            String source,
            PfifRecords.Sent sent,
            Function<String, Person.@Nullable Id> people,
            String actor) {
        @Override
        public String toString() {
            return "records to be taken";
        }
    }

    /// What came of it.
    ///
    /// @param outcomes by the number of the record
    public record Taken(Source source, Map<Integer, Outcome> outcomes) {}

    /// What became of a record.
    ///
    /// @param person the entry it is about, or null when it was not taken
    public record Outcome(Word word, Person.@Nullable Id person) {}

    /// The same in a word.
    public enum Word {
        WRITTEN,
        /// It was sent before, in the same words.
        KNOWN,
        SUPPRESSED,
        /// A field cannot be read.
        UNCLEAR,
        /// It names nobody, and its person is not known here.
        NOBODY
    }
}
