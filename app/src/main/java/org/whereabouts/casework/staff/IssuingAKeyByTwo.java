package org.whereabouts.casework.staff;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.keys.IssuingAKey;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;

/// Gives a key that opens more than the public pages show. The second administrator is shown it, once.
@Component
class IssuingAKeyByTwo implements Deed {

    static final String NAME = "key.issued";
    private static final String LABEL = "name";
    private static final String HOLDER = "holder";
    private static final String SCOPES = "scopes";
    private static final String DOMAIN = "domain";
    private static final String DAYS = "days";

    private final IssuingAKey issuing;

    IssuingAKeyByTwo(IssuingAKey issuing) {
        this.issuing = issuing;
    }

    static Map<String, String> details(IssuingAKey.Wanted wanted) {
        String scopes = wanted.scopes().stream().map(Scope::name).sorted().collect(Collectors.joining(" "));
        return Map.of(
                LABEL, wanted.label(),
                HOLDER, wanted.holder(),
                SCOPES, scopes,
                DOMAIN, wanted.domain(),
                DAYS, Integer.toString(wanted.days()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public Done carryOut(Proposal proposal, Officer.Id approver) {
        Map<String, String> details = proposal.details();
        Set<Scope> scopes = Arrays.stream(details.getOrDefault(SCOPES, "").split(" "))
                .map(Scope::valueOf)
                .collect(Collectors.toSet());
        var wanted = new IssuingAKey.Wanted(
                details.getOrDefault(LABEL, ""),
                details.getOrDefault(HOLDER, ""),
                scopes,
                details.getOrDefault(DOMAIN, ""),
                Integer.parseInt(details.getOrDefault(DAYS, "0")));
        return switch (issuing.issue(wanted, proposal.proposer(), approver)) {
            case IssuingAKey.Issued issued -> new ToBeShown(issued.secret().text());
            case IssuingAKey.TakesTwo ignored -> new CannotBe("deed.one.is.not.two");
            case IssuingAKey.Incomplete incomplete -> new CannotBe(incomplete.sentence());
        };
    }
}
