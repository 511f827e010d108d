package org.whereabouts.access.joining;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.passkey.PasskeysOfOfficers;
import org.whereabouts.access.signin.Lock;
import org.whereabouts.access.signin.Locks;
import org.whereabouts.access.signin.Sessions;
import org.whereabouts.access.signin.Token;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Makes an officer of whoever opens a one-time link, with the login, password and codes that they chose.
@Service
public class AcceptingAnInvitation {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,31}");

    private final Invitations invitations;
    private final Officers officers;
    private final OldKeys oldKeys;
    private final Locks locks;
    private final Witness witness;

    AcceptingAnInvitation(Invitations invitations, Officers officers, OldKeys oldKeys, Locks locks, Witness witness) {
        this.invitations = invitations;
        this.officers = officers;
        this.oldKeys = oldKeys;
        this.locks = locks;
        this.witness = witness;
    }

    /// The invitation of a link, if it is good.
    public Optional<Invitation> look(Token token) {
        return invitations.find(token.digest(), witness.now());
    }

    /// Accepts it. An officer who gets new keys keeps their login; their sessions end and their old keys
    /// open nothing.
    ///
    /// @param lock of password and codes, tried by whoever calls
    @Transactional
    public Outcome accept(Token token, String login, Lock lock) {
        Instant now = witness.now();
        Invitation invitation = invitations.find(token.digest(), now).orElse(null);
        if (invitation == null || (invitation.ofOneAlone() && officers.count(Role.ADMINISTRATOR) > 1)) {
            return new NotGood();
        }
        Optional<Officer> former = Optional.ofNullable(invitation.officer()).flatMap(officers::find);
        if (former.isEmpty() && !LOGIN.matcher(login).matches()) {
            return new LoginTaken();
        }
        Officer officer = former.map(one -> one.with(Officer.State.ACTIVE))
                .orElseGet(() -> new Officer(
                        Officer.Id.fresh(), login, invitation.name(), invitation.roles(), Officer.State.ACTIVE, now));
        if (!officers.put(officer)) {
            return new LoginTaken();
        }
        if (!invitations.use(invitation.id(), now)) {
            throw new IllegalStateException("WA-1207 an invitation was used twice at once");
        }
        oldKeys.destroy(officer.id());
        locks.put(officer.id(), lock);
        witness.joined(officer, invitation);
        return new Joined(officer);
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// They are an officer now.
    public record Joined(Officer officer) implements Outcome {}

    /// The link was used, or its time is over, or it never was.
    public record NotGood() implements Outcome {}

    /// Somebody has that login, or it is none.
    public record LoginTaken() implements Outcome {}

    /// What opened the door until now: nothing of it does any longer.
    @Service
    static class OldKeys {
        private final Locks locks;
        private final PasskeysOfOfficers passkeys;
        private final Sessions sessions;

        OldKeys(Locks locks, PasskeysOfOfficers passkeys, Sessions sessions) {
            this.locks = locks;
            this.passkeys = passkeys;
            this.sessions = sessions;
        }

        void destroy(Officer.Id officer) {
            locks.remove(officer);
            passkeys.removeAll(officer);
            sessions.endAll(officer);
        }
    }

    /// The time, and the audit.
    @Service
    static class Witness {
        private final Audit audit;
        private final Clock clock;

        Witness(Audit audit, Clock clock) {
            this.audit = audit;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }

        void joined(Officer officer, Invitation invitation) {
            audit.append(new Act(
                    officer.id().toString(), "officer.joined", invitation.id().toString(), Map.of()));
        }
    }
}
