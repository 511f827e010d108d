package org.whereabouts.access.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.signin.Token;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Makes the one-time link by which somebody becomes an officer, or by which an officer gets new keys.
@Service
public class InvitingAnOfficer {

    /// For how long a link is good.
    public static final Duration GOOD_FOR = Duration.ofDays(2);

    private final Invitations invitations;
    private final Officers officers;
    private final Audit audit;
    private final Clock clock;

    InvitingAnOfficer(Invitations invitations, Officers officers, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
    }

    /// Invites somebody, or gives new keys to one who has lost theirs. Two administrators do, but for the
    /// first two.
    ///
    /// @param approver who agreed; null when the proposer is alone, which is refused once there are two
    @Transactional
    public Outcome invite(Wanted wanted, Officer.Id proposer, Officer.@Nullable Id approver) {
        if (proposer.equals(approver)) {
            return new OneIsNotTwo();
        }
        boolean firstTwo =
                officers.count(Role.ADMINISTRATOR) < 2 && wanted.roles().equals(Set.of(Role.ADMINISTRATOR));
        if (approver == null && !firstTwo) {
            return new OneIsNotTwo();
        }
        return make(wanted, proposer.toString(), approver == null ? null : approver.toString());
    }

    /// Invites the first administrator, while nobody is there who could: each time, the link before is
    /// worth nothing.
    ///
    /// @param actor `system` or `command-line`
    @Transactional
    public Outcome inviteTheFirst(String name, String actor) {
        return inviteTheFirst(name, actor, Set.of(Role.ADMINISTRATOR));
    }

    /// The same with more roles, where all people are invented and somebody wants to look around alone.
    @Transactional
    Outcome inviteTheFirst(String name, String actor, Set<Role> roles) {
        if (officers.count(Role.ADMINISTRATOR) > 0) {
            return new OneIsNotTwo();
        }
        invitations.withdraw(actor, clock.instant());
        return make(Wanted.newcomer(name, roles), actor, null);
    }

    private Invited make(Wanted wanted, String proposer, @Nullable String approver) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var token = Token.fresh();
        var one = new Invitation(
                UUID.randomUUID(),
                wanted.officer(),
                wanted.name(),
                wanted.roles(),
                proposer,
                approver,
                now,
                now.plus(GOOD_FOR));
        invitations.add(one, token.digest());
        var details = new HashMap<>(
                Map.of("roles", wanted.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "))));
        if (wanted.officer() != null) {
            details.put("new keys for", wanted.officer().toString());
        }
        if (approver != null) {
            details.put("approved by", approver);
        }
        audit.append(new Act(proposer, "officer.invited", one.id().toString(), details));
        return new Invited(token);
    }

    /// Who is to come.
    ///
    /// @param officer who gets new keys, or null for somebody new
    /// @param name    what colleagues will call them
    public record Wanted(Officer.@Nullable Id officer, String name, Set<Role> roles) {
        public Wanted {
            roles = Set.copyOf(roles);
        }

        /// Somebody who is not an officer yet.
        public static Wanted newcomer(String name, Set<Role> roles) {
            return new Wanted(null, name, roles);
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// Whoever opens the address with this secret comes in. It is shown once.
    public record Invited(Token token) implements Outcome {}

    /// It takes two administrators.
    public record OneIsNotTwo() implements Outcome {}
}
