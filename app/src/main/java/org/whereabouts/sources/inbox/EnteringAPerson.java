package org.whereabouts.sources.inbox;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.whereabouts.intake.EnteringAReport;
import org.whereabouts.intake.ReadingAForm;
import org.whereabouts.intake.ReadingAForm.Unclear;
import org.whereabouts.intake.ReadingAForm.Understood;
import org.whereabouts.intake.column.Column;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Withheld;

/// Makes a report of an accepted person: the word of its source, with the sentence, and its place in the original.
@Component
class EnteringAPerson {

    private static final Map<Field, Column> COLUMNS = Map.of(
            Field.NAME, Column.NAME,
            Field.STATUS, Column.STATUS,
            Field.EVENT_DATE, Column.EVENT_DATE,
            Field.PLACE, Column.PLACE,
            Field.UNIT, Column.UNIT);
    private static final Map<Column, String> TROUBLES =
            Map.of(Column.EVENT_DATE, "date", Column.STATUS, "status", Column.SAID_ON, "date");

    private final ReadingAForm form;
    private final EnteringAReport entering;
    private final People people;
    private final Withheld withheld;
    private final Clock clock;

    EnteringAPerson(ReadingAForm form, EnteringAReport entering, People people, Withheld withheld, Clock clock) {
        this.form = form;
        this.entering = entering;
        this.people = people;
        this.withheld = withheld;
        this.clock = clock;
    }

    /// Enters it, or says what is unclear.
    ///
    /// @param sentence the words it was read in
    Accepted enter(Word word, Typed typed, String sentence, Credibility credibility, String officer) {
        return switch (form.read(fields(word.proposal(), typed, sentence))) {
            case Unclear unclear -> unclear(unclear);
            case Understood said -> {
                Person.Id person = entering.enter(order(word, said, credibility, officer));
                Report report = people.find(person).orElseThrow().reports().getFirst();
                if (word.proposal().draft().duress()) {
                    withheld.add(report.id(), clock.instant());
                }
                yield new Accepted.Entered(new Decision.Reported(person, report.id()), false);
            }
        };
    }

    private static EnteringAReport.Order order(Word word, Understood said, Credibility credibility, String officer) {
        Source source = word.source();
        return new EnteringAReport.Order(
                word.document().content().operation(),
                source.name(),
                source.kind(),
                new Grade(source.reliability(), credibility),
                said,
                word.original(),
                word.proposal().draft().place().at().start() + 1,
                officer);
    }

    private static Map<Column, String> fields(Proposal proposal, Typed typed, String sentence) {
        var fields = new EnumMap<Column, String>(Column.class);
        typed.values().forEach((field, value) -> {
            Column column = COLUMNS.get(field);
            if (column != null) {
                fields.put(column, field == Field.STATUS ? value.toUpperCase(Locale.ROOT) : value);
            }
        });
        String kin = typed.get(Field.KIN);
        String by = typed.get(Field.SAID_BY);
        fields.put(Column.REMARK, sentence + (kin.isEmpty() ? "" : " · " + kin) + (by.isEmpty() ? "" : " · " + by));
        var published = proposal.draft().place().published();
        if (published != null) {
            fields.put(Column.SAID_ON, published.toString());
        }
        return fields;
    }

    private static Accepted unclear(Unclear unclear) {
        var troubles = new EnumMap<Field, String>(Field.class);
        unclear.fields().forEach((column, code) -> {
            Field field = COLUMNS.entrySet().stream()
                    .filter(one -> one.getValue() == column)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Field.NAME);
            troubles.put(field, TROUBLES.getOrDefault(column, field == Field.NAME ? "name" : "long"));
        });
        return new Accepted.Unclear(troubles);
    }

    /// Whose word is entered, and where it stands.
    record Word(Proposal proposal, Document document, Source source, Original original) {}
}
