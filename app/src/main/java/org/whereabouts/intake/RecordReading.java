package org.whereabouts.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.PfifRecords.PfifRecord;
import org.whereabouts.intake.TakingRecords.Outcome;
import org.whereabouts.intake.TakingRecords.Word;
import org.whereabouts.intake.column.Headings;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.column.RowReader;
import org.whereabouts.intake.table.Row;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Reports.Known;
import org.whereabouts.registry.Statement;

/// The reading of records, one after the other, each compared with what is known of it.
final class RecordReading {

    private final Reports reports;
    private final Map<String, Known> known;
    private final Map<String, Person.Id> people = new HashMap<>();
    private final Function<String, Person.@Nullable Id> ours;
    private final Clock clock;
    private final SecureRandom addresses = new SecureRandom();

    RecordReading(Reports reports, Map<String, Known> known, Function<String, Person.@Nullable Id> ours, Clock clock) {
        this.reports = reports;
        this.known = known;
        this.ours = ours;
        this.clock = clock;
        known.forEach((reference, one) -> people.putIfAbsent(Statement.personIn(reference), one.person()));
    }

    /// Reads one.
    ///
    /// @param then is given what is new
    Outcome read(PfifRecord record, Consumer<Said> then) {
        String number = record.get("person_record_id");
        Person.Id own = ours.apply(number);
        Optional<Particulars> before = former(number);
        boolean unnamed = !record.fields().containsKey("full_name")
                && !record.fields().containsKey("family_name")
                && !record.fields().containsKey("given_name");
        if (unnamed && before.isEmpty() && own == null) {
            return new Outcome(Word.NOBODY, null);
        }
        List<String> names = new ArrayList<>(record.fields().keySet());
        List<String> cells = new ArrayList<>(record.fields().values());
        if (unnamed) {
            names.add("full_name");
            cells.add(before.map(one -> one.names().getFirst().text()).orElse("?"));
        }
        Optional<Headings> headings = Headings.of(new Row(null, 1, names));
        ReadRow row = headings.map(found ->
                        new RowReader(found, DateOrder.UNSAID, clock).read(new Row(null, record.number(), cells)))
                .orElse(null);
        if (!(row instanceof ReadRow.Understood understood)) {
            return new Outcome(Word.UNCLEAR, null);
        }
        Statement statement = unnamed ? about(before.orElse(null), understood.statement()) : understood.statement();
        return compare(number, own, new Said(statement, understood.saidOn(), null, null), then);
    }

    private Outcome compare(String number, Person.@Nullable Id own, Said said, Consumer<Said> then) {
        Known former = known.get(String.valueOf(said.statement().reference()));
        if (former != null && former.fingerprint().equals(reports.fingerprint(said.statement()))) {
            return new Outcome(Word.KNOWN, former.person());
        }
        Person.Id person = former != null
                ? former.person()
                : own != null ? own : people.computeIfAbsent(number, key -> Person.Id.random(addresses));
        then.accept(new Said(said.statement(), said.saidOn(), person, former == null ? null : former.id()));
        return new Outcome(Word.WRITTEN, person);
    }

    /// What the same organisation said of a person by this number, where names are known.
    private Optional<Particulars> former(String number) {
        return Optional.ofNullable(known.get(number))
                .flatMap(one -> reports.find(one.id()))
                .map(report -> report.statement().particulars())
                .filter(one -> !one.names().isEmpty());
    }

    /// A note without its person, on an entry that is known.
    private static Statement about(@Nullable Particulars who, Statement read) {
        Particulars nobody =
                Particulars.of(List.<WrittenName>of(), null, read.particulars().sex());
        return new Statement(
                who == null ? nobody : who, read.situation(), read.appearance(), read.reference(), read.remark());
    }

    /// What a record says, and of whom.
    ///
    /// @param replaces the report in whose place it comes, or null
    record Said(
            Statement statement,
            @Nullable PartialDate saidOn,
            Person.@Nullable Id person,
            Report.@Nullable Id replaces) {}
}
