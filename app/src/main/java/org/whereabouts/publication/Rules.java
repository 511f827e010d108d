package org.whereabouts.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.embargo.FamiliesWhoWait;
import org.whereabouts.publication.policy.LegalClass;
import org.whereabouts.publication.policy.Policies;
import org.whereabouts.publication.policy.Policy;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Person;

/// The policy of each operation, and the time at which it is applied.
@Component
class Rules {

    private final Operations operations;
    private final ObjectProvider<FamiliesWhoWait> families;
    private final Clock clock;

    Rules(Operations operations, ObjectProvider<FamiliesWhoWait> families, Clock clock) {
        this.operations = operations;
        this.families = families;
        this.clock = clock;
    }

    /// Those of some people who are dead, and of whom a family that asked may not have been told.
    Set<Person.Id> embargoed(Collection<Person> people) {
        FamiliesWhoWait known = families.getIfAvailable();
        List<Person> dead = people.stream()
                .filter(person -> LegalClass.of(person, today()).contains(LegalClass.DEAD))
                .toList();
        return known == null || dead.isEmpty() ? Set.of() : known.among(dead);
    }

    /// Whether whoever decided that an entry is public knew what is known of the person now: that they are held, and
    /// that
    /// they are dead ([org.whereabouts.publication.policy.Term#LATER_DEATH]).
    boolean covers(PublishedEntry entry, Person person) {
        Policy policy = of(person.operation());
        boolean twoAsNeeded = entry.takesTwo() || !policy.takesTwo(person, today());
        boolean deathAsNeeded = entry.ofDeath() || !policy.isOfDeath(person, today());
        return twoAsNeeded && deathAsNeeded;
    }

    /// The policy of an operation; the strict one when the operation is not known.
    Policy of(Operation.Id operation) {
        return operations
                .find(operation)
                .map(known -> Policies.named(known.policy()))
                .orElse(Policies.STRICT);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
