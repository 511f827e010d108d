package org.whereabouts.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.whereabouts.registry.RegisterInMemory.Line;
import org.whereabouts.registry.finding.Changes;

/// The order of changes, as a counter gives it.
final class ChangesInMemory implements Changes {

    private static final Comparator<Mark> ORDER =
            Comparator.comparingLong(Mark::transaction).thenComparingLong(Mark::report);

    private final RegisterInMemory register;

    ChangesInMemory(RegisterInMemory register) {
        this.register = register;
    }

    @Override
    public Page after(Mark mark, int most) {
        List<Line> lines = register.reports.values().stream()
                .filter(line -> ORDER.compare(markOf(line), mark) > 0)
                .sorted(Comparator.comparing(ChangesInMemory::markOf, ORDER))
                .limit(most)
                .toList();
        return new Page(
                lines.stream()
                        .map(register::now)
                        .map(report -> new Changed(report.source().operation(), report))
                        .toList(),
                lines.isEmpty() ? mark : markOf(lines.getLast()),
                lines.size() < most);
    }

    @Override
    public long moment() {
        return register.begin();
    }

    @Override
    public long settled() {
        return register.begin();
    }

    @Override
    public boolean isSettled(long moment) {
        return true;
    }

    @Override
    public String lineage() {
        return Integer.toString(System.identityHashCode(register));
    }

    @Override
    public void touch(Collection<Person.Id> people) {
        register.begin();
        register.all()
                .filter(report -> people.contains(report.person()))
                .toList()
                .forEach(report -> register.change(report.id().number(), null, null));
    }

    private static Mark markOf(Line line) {
        return new Mark(line.changedIn(), line.report().id().number());
    }
}
