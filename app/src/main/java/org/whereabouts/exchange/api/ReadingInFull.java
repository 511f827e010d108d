package org.whereabouts.exchange.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.publication.PeopleToBeShown;
import org.whereabouts.publication.policy.Audience;
import org.whereabouts.publication.policy.Detail;
import org.whereabouts.publication.policy.LegalClass;
import org.whereabouts.publication.policy.Policies;
import org.whereabouts.publication.policy.Policy;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// Reads of an entry what the policy permits a partner; each reading is in the audit before anything is given out.
@Service
class ReadingInFull {

    private final PeopleToBeShown people;
    private final Operations operations;
    private final Audit audit;
    private final Clock clock;

    ReadingInFull(PeopleToBeShown people, Operations operations, Audit audit, Clock clock) {
        this.people = people;
        this.operations = operations;
        this.audit = audit;
        this.clock = clock;
    }

    /// Reads it.
    ///
    /// @param published an entry that may be shown to everybody
    @Transactional
    public List<FullReport> of(Person.Id published, Caller caller) {
        Person person = people.find(published).orElse(null);
        if (person == null) {
            return List.of();
        }
        audit.append(new Act(caller.toString(), "entry.read.full", published.toString(), Map.of()));
        Policy policy = operations
                .find(person.operation())
                .map(Operation::policy)
                .map(Policies::named)
                .orElse(Policies.STRICT);
        Set<LegalClass> classes = LegalClass.of(person, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return person.standing().stream()
                .map(report -> FullReport.of(report, permitted(policy, classes, report)))
                .toList();
    }

    private static Set<Detail> permitted(Policy policy, Set<LegalClass> classes, Report report) {
        var all = EnumSet.copyOf(classes);
        all.addAll(LegalClass.of(report));
        return EnumSet.allOf(Detail.class).stream()
                .filter(detail -> policy.shows(all, Audience.PARTNER, detail))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Detail.class)));
    }
}
