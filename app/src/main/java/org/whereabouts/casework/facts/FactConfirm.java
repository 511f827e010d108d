package org.whereabouts.casework.facts;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Person.Ground;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.standing.ConfirmingAFact;
import org.whereabouts.registry.standing.ConfirmingAFact.CannotCarry;
import org.whereabouts.registry.standing.ConfirmingAFact.Confirmed;
import org.whereabouts.registry.standing.ConfirmingAFact.ConfirmedBefore;
import org.whereabouts.registry.standing.ConfirmingAFact.NothingToConfirm;
import org.whereabouts.registry.standing.ConfirmingAFact.OneIsNotTwo;

/// Confirms what a report says of fate and status. Its subject is the number of the report. No family is
/// told anything by it.
@Component
class FactConfirm implements Deed {

    static final String NAME = "fact.confirm";
    /// Where a proposal keeps the entry, the ground and the document.
    static final String PERSON = "person";

    static final String GROUND = "ground";
    static final String DOCUMENT = "document";

    private final ConfirmingAFact confirming;
    private final Reports reports;
    private final People people;

    FactConfirm(ConfirmingAFact confirming, Reports reports, People people) {
        this.reports = reports;
        this.people = people;
        this.confirming = confirming;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.VERIFIER);
    }

    @Override
    public Optional<String> lookAt(Proposal proposal) {
        return Optional.ofNullable(proposal.details().get(PERSON)).map(address -> "/desk/people/" + address);
    }

    @Override
    public Done carryOut(Proposal proposal, Officer.Id approver) {
        if (!isWhereItWas(proposal)) {
            return new CannotBe("confirm.moved");
        }
        var order = new ConfirmingAFact.Order(
                new Report.Id(Long.parseLong(proposal.subject())),
                Ground.valueOf(proposal.details().getOrDefault(GROUND, "")),
                proposal.details().getOrDefault(DOCUMENT, ""),
                proposal.proposer().toString(),
                approver.toString());
        return switch (confirming.confirm(order)) {
            case Confirmed ignored -> new Carried();
            case ConfirmedBefore ignored -> new CannotBe("confirm.before");
            case CannotCarry ignored -> new CannotBe("confirm.cannot.carry");
            case NothingToConfirm ignored -> new CannotBe("confirm.nothing");
            case OneIsNotTwo ignored -> new CannotBe("deed.one.is.not.two");
        };
    }

    /// Whether the report is still in the entry that both officers had before them.
    private boolean isWhereItWas(Proposal proposal) {
        var entry = Person.Id.parse(proposal.details().getOrDefault(PERSON, "")).flatMap(people::find);
        return reports.find(new Report.Id(Long.parseLong(proposal.subject())))
                .filter(report -> entry.filter(there -> there.id().equals(report.person()))
                        .isPresent())
                .isPresent();
    }
}
