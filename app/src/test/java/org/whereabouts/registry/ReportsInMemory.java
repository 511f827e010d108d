package org.whereabouts.registry;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Report.State;

/// Reports in a map.
final class ReportsInMemory implements Reports {

    private final RegisterInMemory register;
    private final SplittableRandom addresses = new SplittableRandom(1);

    ReportsInMemory(RegisterInMemory register) {
        this.register = register;
    }

    @Override
    public long add(Iterator<New> reports) {
        long transaction = register.begin();
        long stored = 0;
        while (reports.hasNext()) {
            add(reports.next(), transaction);
            stored++;
        }
        return stored;
    }

    private void add(New said, long transaction) {
        if (said.custody() != null
                && !register.originals.containsKey(said.custody().original())) {
            throw new IllegalStateException("WA-0310 a report names an original that is not kept");
        }
        var id = new Report.Id(register.reports.size() + 1);
        Person.Id person = said.person() == null ? Person.Id.random(addresses) : said.person();
        var report = new Report(
                id,
                person,
                said.source(),
                said.credibility(),
                said.statement(),
                said.saidOn(),
                said.receivedAt(),
                said.custody(),
                new State.Current());
        register.reports.put(id.number(), new RegisterInMemory.Line(report, person, report.state(), transaction));
        if (said.replaces() != null) {
            register.change(said.replaces().number(), null, new State.Superseded(id));
        }
    }

    @Override
    public Optional<Report> find(Report.Id id) {
        return Optional.ofNullable(register.reports.get(id.number())).map(register::now);
    }

    @Override
    public void standingOf(Source.Id source, Consumer<Known> known) {
        standing(source, report -> true, known);
    }

    @Override
    public void standingIn(Source.Id source, String list, Consumer<Known> known) {
        standing(
                source,
                report -> report.custody() != null && report.custody().list().equals(list),
                known);
    }

    private void standing(Source.Id source, Predicate<Report> which, Consumer<Known> known) {
        register.all()
                .filter(report ->
                        report.source().id().equals(source) && report.state().stands())
                .filter(which)
                .map(report -> new Known(
                        report.id(),
                        report.person(),
                        fingerprint(report.statement()),
                        report.statement().reference(),
                        report.statement().particulars().names().stream()
                                .findFirst()
                                .map(WrittenName::text)
                                .orElse(null),
                        report.state() instanceof State.Vanished))
                .forEach(known);
    }

    @Override
    public void vanish(Collection<Report.Id> reports) {
        register.begin();
        reports.forEach(report -> register.change(report.number(), null, new State.Vanished()));
    }

    @Override
    public void reappear(Collection<Report.Id> reports) {
        register.begin();
        reports.forEach(report -> register.change(report.number(), null, new State.Current()));
    }

    @Override
    public void judge(Report.Id id, Credibility credibility, State state) {
        RegisterInMemory.Line line = register.reports.get(id.number());
        if (line != null) {
            Report said = line.report();
            var judged = new Report(
                    said.id(),
                    said.person(),
                    said.source(),
                    credibility,
                    said.statement(),
                    said.saidOn(),
                    said.receivedAt(),
                    said.custody(),
                    state);
            long transaction = register.begin();
            register.reports.put(id.number(), new RegisterInMemory.Line(judged, line.person(), state, transaction));
        }
    }

    @Override
    public Fingerprint fingerprint(Statement statement) {
        return Fingerprint.of(statement.toString().getBytes(StandardCharsets.UTF_8));
    }
}
