package org.whereabouts.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whereabouts.registry.identity.Moves;

/// Moves in a list.
final class MovesInMemory implements Moves {

    private final RegisterInMemory register;
    private final List<Move> all = new ArrayList<>();

    MovesInMemory(RegisterInMemory register) {
        this.register = register;
    }

    @Override
    public boolean put(Report.Id report, Person.Id from, Person.Id to) {
        boolean there = register.all()
                .anyMatch(one -> one.id().equals(report) && one.person().equals(from));
        if (there) {
            register.begin();
            register.change(report.number(), to, null);
        }
        return there;
    }

    @Override
    public long add(Move one) {
        all.add(with(one, all.size() + 1L, false));
        return all.size();
    }

    @Override
    public Optional<Move> hold(long number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    @Override
    public List<Move> of(Person.Id person) {
        return all.stream()
                .filter(one -> !one.undone())
                .filter(one -> one.from().equals(person) || one.to().equals(person))
                .sorted(Comparator.comparingLong(Move::number).reversed())
                .toList();
    }

    @Override
    public void undo(long number, String officer, Instant at) {
        all.replaceAll(one -> one.number() == number ? with(one, number, true) : one);
    }

    private static Move with(Move one, long number, boolean undone) {
        return new Move(
                number,
                one.report(),
                one.from(),
                one.to(),
                one.keptApart(),
                one.officer(),
                one.reason(),
                one.at(),
                undone);
    }
}
