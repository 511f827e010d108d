package org.whereabouts.access;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.signin.Sessions;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Gives an officer other roles, lets a frozen one in again, or lets one go: what two administrators
/// decide.
@Service
public class ChangingRoles {

    private final Officers officers;
    private final Sessions sessions;
    private final Audit audit;

    ChangingRoles(Officers officers, Sessions sessions, Audit audit) {
        this.officers = officers;
        this.sessions = sessions;
        this.audit = audit;
    }

    /// Changes them. Sessions end: roles are read when somebody comes in.
    ///
    /// @param roles what they may do from now on; none lets them go
    @Transactional
    public Outcome change(Officer.Id id, Set<Role> roles, Officer.Id proposer, Officer.Id approver) {
        if (proposer.equals(approver)) {
            return new OneIsNotTwo();
        }
        Officer officer = officers.find(id).orElse(null);
        if (officer == null) {
            return new NobodyThere();
        }
        boolean losesOne = officer.isOneOf(Set.of(Role.ADMINISTRATOR)) && !roles.contains(Role.ADMINISTRATOR);
        if (losesOne && officers.count(Role.ADMINISTRATOR) < 2) {
            return new LastAdministrator();
        }
        officers.put(officer.with(roles).with(roles.isEmpty() ? Officer.State.LEFT : Officer.State.ACTIVE));
        sessions.endAll(id);
        String said = roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
        audit.append(new Act(
                approver.toString(),
                "officer.roles",
                id.toString(),
                Map.of("roles", said, "proposed by", proposer.toString())));
        return new Changed();
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// They are changed.
    public record Changed() implements Outcome {}

    /// The same officer proposed and approved.
    public record OneIsNotTwo() implements Outcome {}

    /// There is no such officer.
    public record NobodyThere() implements Outcome {}

    /// Nobody would be left who can let anybody in.
    public record LastAdministrator() implements Outcome {}
}
