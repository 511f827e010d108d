package org.whereabouts.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.registry.finding.Changes.Mark;
import org.whereabouts.registry.identity.Identities;

/// Judgements in a list.
final class IdentitiesInMemory implements Identities {

    private final RegisterInMemory register;
    private final List<Judgement> valid = new ArrayList<>();
    private final Set<Set<Person.Id>> everJudged = new HashSet<>();
    private Progress progress = new Progress(Mark.START, 0);

    IdentitiesInMemory(RegisterInMemory register) {
        this.register = register;
    }

    @Override
    public boolean join(Person.Id kept, Person.Id givenUp, String decidedBy, String reason) {
        List<Long> moved = register.all()
                .filter(report -> report.person().equals(givenUp))
                .map(report -> report.id().number())
                .toList();
        Set<Person.Id> pair = Set.of(kept, givenUp);
        boolean judged = valid.stream().anyMatch(one -> one.pair().equals(pair))
                || (decidedBy.startsWith("rule:") && everJudged.contains(pair));
        if (moved.isEmpty() || judged) {
            return false;
        }
        everJudged.add(pair);
        valid.add(new Judgement(kept, givenUp, moved));
        register.joined.put(givenUp, kept);
        move(moved, kept);
        return true;
    }

    @Override
    public boolean undo(Person.Id kept, Person.Id givenUp) {
        Optional<Judgement> judgement = valid.stream()
                .filter(one -> one.kept().equals(kept) && one.givenUp().equals(givenUp) && one.isJoin())
                .filter(one -> register.all()
                        .filter(report -> one.reports().contains(report.id().number()))
                        .allMatch(report -> report.person().equals(kept)))
                .findFirst();
        judgement.ifPresent(undone -> {
            valid.remove(undone);
            register.joined.remove(givenUp);
            move(undone.reports(), givenUp);
        });
        return judgement.isPresent();
    }

    @Override
    public boolean keepApart(Person.Id one, Person.Id other, String decidedBy, String reason) {
        if (valid.stream().anyMatch(judged -> judged.pair().equals(Set.of(one, other)))) {
            return false;
        }
        everJudged.add(Set.of(one, other));
        valid.add(new Judgement(one, other, List.of()));
        return true;
    }

    @Override
    public boolean letMeet(Person.Id one, Person.Id other) {
        return valid.removeIf(judged -> judged.pair().equals(Set.of(one, other)) && !judged.isJoin());
    }

    @Override
    public boolean wereJudged(Person.Id one, Person.Id other) {
        return everJudged.contains(Set.of(one, other));
    }

    @Override
    public boolean areKeptApart(Person.Id one, Person.Id other) {
        Set<Person.Id> ones = addresses(one);
        Set<Person.Id> others = addresses(other);
        return valid.stream()
                .filter(judged -> !judged.isJoin())
                .anyMatch(judged -> (ones.contains(judged.kept()) && others.contains(judged.givenUp()))
                        || (others.contains(judged.kept()) && ones.contains(judged.givenUp())));
    }

    private Set<Person.Id> addresses(Person.Id entry) {
        Set<Person.Id> all = new HashSet<>(Set.of(entry));
        boolean more = true;
        while (more) {
            more = all.addAll(valid.stream()
                    .filter(judged -> judged.isJoin() && all.contains(judged.kept()))
                    .map(Judgement::givenUp)
                    .toList());
        }
        return all;
    }

    @Override
    public boolean isOlder(Person.Id one, Person.Id other) {
        return first(one) <= first(other);
    }

    private long first(Person.Id person) {
        return register.all()
                .filter(report -> report.person().equals(person))
                .mapToLong(report -> report.id().number())
                .min()
                .orElse(0);
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public void reached(Progress now) {
        progress = now;
    }

    private void move(List<Long> reports, Person.Id to) {
        register.begin();
        reports.forEach(number -> register.change(number, to, null));
    }

    private record Judgement(Person.Id kept, Person.Id givenUp, List<Long> reports) {
        boolean isJoin() {
            return !reports.isEmpty();
        }

        Set<Person.Id> pair() {
            return Set.of(kept, givenUp);
        }
    }
}
