package org.whereabouts.casework;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Source.Kind;
import org.whereabouts.registry.Sources;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.Statement.Appearance;
import org.whereabouts.registry.Statement.Situation;
import org.whereabouts.registry.Status;

/// Lets invented sources say things of invented people, one entry each.
record InventedWords(Reports reports, People people, Sources sources, TransactionTemplate transaction) {

    private static final SecureRandom RANDOMNESS = new SecureRandom();

    /// The address of somebody of whom nobody has said anything.
    static Person.Id somebody() {
        return Person.Id.random(RANDOMNESS);
    }

    Source bureau() {
        return source("Вигадане бюро", Kind.ORGANISATION, Reliability.B, true);
    }

    Source relatives() {
        return source("Вигадана сестра", Kind.PERSON, Reliability.C, false);
    }

    Source channel() {
        return source("Вигаданий канал", Kind.CHANNEL, Reliability.D, false);
    }

    private Source source(String name, Kind kind, Reliability reliability, boolean official) {
        Source known = sources.named(Operation.FIRST, name, reliability, kind);
        var source = new Source(known.id(), Operation.FIRST, name, kind, reliability, official, null);
        sources.put(source);
        return source;
    }

    /// A source says something of somebody.
    Report says(Source source, Person.Id of, Status status, @Nullable String day) {
        return says(source, of, "Явір Олекса Вигаданий", status, day);
    }

    /// A source says something of somebody under a name.
    Report says(Source source, Person.Id of, String name, Status status, @Nullable String day) {
        var who = Particulars.of(
                List.of(WrittenName.of(name)),
                PartialDate.parse("1971-02-0" + (1 + of.number() % 9)).orElseThrow(),
                Sex.MALE);
        var on = day == null ? null : PartialDate.parse(day).orElseThrow();
        var statement =
                new Statement(who, new Situation(Fate.UNKNOWN, status, on, null), Appearance.UNSAID, null, null);
        var report = new Reports.New(
                source,
                Credibility.POSSIBLY_TRUE,
                statement,
                null,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                null,
                of,
                null);
        transaction.executeWithoutResult(begun -> reports.add(List.of(report).iterator()));
        return now(of).reports().getFirst();
    }

    /// An entry as it is now.
    Person now(Person.Id id) {
        return people.find(id).orElseThrow();
    }
}
