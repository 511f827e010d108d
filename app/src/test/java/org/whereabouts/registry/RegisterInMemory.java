package org.whereabouts.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;

/// A register in maps: the tables that its collections share, each as small as its promise.
public final class RegisterInMemory {

    final Map<Long, Line> reports = new TreeMap<>();
    final Map<Long, Source> sources = new TreeMap<>();
    final Map<Sha256, OriginalsInMemory.Kept> originals = new HashMap<>();
    final ConfirmationsInMemory confirmations = new ConfirmationsInMemory();
    private long transactions = 1;

    /// The collections of a new register.
    public RegisterContract.Collections collections() {
        return new RegisterContract.Collections(
                new SourcesInMemory(this),
                new OriginalsInMemory(this),
                new ReportsInMemory(this),
                new PeopleInMemory(this),
                new IdentitiesInMemory(this),
                new ChangesInMemory(this),
                confirmations,
                new JudgementsInMemory(),
                new MovesInMemory(this));
    }

    final Map<Person.Id, Person.Id> joined = new HashMap<>();

    /// Every report, by number, as it is now.
    Stream<Report> all() {
        return reports.values().stream().map(this::now);
    }

    /// A report with what its source is held to be now.
    Report now(Line line) {
        Report report = line.report();
        Source source = sources.getOrDefault(report.source().id().number(), report.source());
        return new Report(
                report.id(),
                line.person(),
                source,
                report.credibility(),
                report.statement(),
                report.saidOn(),
                report.receivedAt(),
                report.custody(),
                line.state());
    }

    /// Changes how a report is to be found.
    void change(long number, Person.@Nullable Id person, Report.@Nullable State state) {
        Line line = reports.get(number);
        if (line != null) {
            reports.put(
                    number,
                    new Line(
                            line.report(),
                            person == null ? line.person() : person,
                            state == null ? line.state() : state,
                            transactions));
        }
    }

    /// Begins what belongs together.
    long begin() {
        return ++transactions;
    }

    /// A report as it stands in the table.
    record Line(Report report, Person.Id person, Report.State state, long changedIn) {}
}
