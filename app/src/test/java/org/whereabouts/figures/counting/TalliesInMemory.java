package org.whereabouts.figures.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.figures.Band;
import org.whereabouts.figures.Edition;
import org.whereabouts.figures.Edition.Cell;
import org.whereabouts.figures.Edition.Heading;
import org.whereabouts.registry.Operation;

/// Editions in a list.
final class TalliesInMemory implements Tallies {

    private final List<Edition> editions = new ArrayList<>();
    private final Map<Operation.Id, Tally> last = new HashMap<>();

    @Override
    public Optional<Tally> last(Operation.Id operation) {
        return Optional.ofNullable(last.get(operation));
    }

    @Override
    public boolean release(Heading heading, String officer, Map<Cell, Band> bands, Tally tally) {
        boolean there = editions.stream()
                .filter(one -> one.operation().equals(heading.operation()))
                .anyMatch(one -> one.number() == heading.number() || one.day().equals(heading.day()));
        if (!there) {
            editions.addFirst(Edition.of(heading, bands));
            last.put(heading.operation(), tally);
        }
        return !there;
    }

    @Override
    public Optional<Edition> latest(Operation.Id operation) {
        return of(operation).findFirst();
    }

    @Override
    public Optional<Edition> find(Operation.Id operation, int number) {
        return of(operation).filter(one -> one.number() == number).findFirst();
    }

    @Override
    public List<Heading> headings(Operation.Id operation) {
        return of(operation)
                .map(one -> new Heading(one.operation(), one.number(), one.day(), one.released(), one.note()))
                .toList();
    }

    private java.util.stream.Stream<Edition> of(Operation.Id operation) {
        return editions.stream().filter(one -> one.operation().equals(operation));
    }
}
