package org.whereabouts.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.registry.Person.Confirmation;
import org.whereabouts.registry.standing.Confirmations;

/// Confirmations in a list that only grows.
final class ConfirmationsInMemory implements Confirmations {

    private final List<Confirmation> all = new ArrayList<>();
    private final Set<Long> withdrawn = new HashSet<>();

    @Override
    public Optional<Long> add(Confirmation one) {
        if (!of(List.of(one.report())).isEmpty()) {
            return Optional.empty();
        }
        long number = all.size() + 1L;
        all.add(new Confirmation(
                number, one.report(), one.ground(), one.document(), one.decider(), one.confirmer(), one.at()));
        return Optional.of(number);
    }

    @Override
    public Optional<Confirmation> find(long number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    @Override
    public List<Confirmation> of(Collection<Report.Id> reports) {
        return all.stream()
                .filter(one -> reports.contains(one.report()) && !withdrawn.contains(one.number()))
                .toList();
    }

    @Override
    public boolean withdraw(long number, Withdrawal withdrawal) {
        return find(number).isPresent() && withdrawn.add(number);
    }
}
