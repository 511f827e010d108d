package org.whereabouts.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whereabouts.registry.standing.Judgement;
import org.whereabouts.registry.standing.Judgements;

/// Judgements in a list.
final class JudgementsInMemory implements Judgements {

    private final List<Judgement> all = new ArrayList<>();

    @Override
    public long add(Judgement one) {
        all.add(with(one, all.size() + 1L, false));
        return all.size();
    }

    @Override
    public Optional<Judgement> hold(long number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    @Override
    public List<Judgement> of(Collection<Report.Id> reports) {
        return all.stream()
                .filter(one -> reports.contains(one.report()) && !one.undone())
                .sorted(Comparator.comparingLong(Judgement::number).reversed())
                .toList();
    }

    @Override
    public void undo(long number, String officer, Instant at) {
        all.replaceAll(one -> one.number() == number ? with(one, number, true) : one);
    }

    private static Judgement with(Judgement one, long number, boolean undone) {
        return new Judgement(
                number,
                one.report(),
                one.credibility(),
                one.retracted(),
                one.former(),
                one.before(),
                one.officer(),
                one.reason(),
                one.at(),
                undone);
    }
}
