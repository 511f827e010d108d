package org.whereabouts.access.joining;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.passkey.PasskeysOfOfficers;
import org.whereabouts.access.signin.Accounts;
import org.whereabouts.access.signin.Accounts.Account;
import org.whereabouts.access.signin.Lock;
import org.whereabouts.access.signin.Locks;
import org.whereabouts.access.signin.Sessions;
import org.whereabouts.access.signin.Token;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Makes an officer of whoever opens a one-time link, with what they chose to come in with.
@Service
public class AcceptingAnInvitation {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,31}");

    private final Invitations invitations;
    private final Officers officers;
    private final Keys keys;
    private final Witness witness;

    AcceptingAnInvitation(Invitations invitations, Officers officers, Keys keys, Witness witness) {
        this.invitations = invitations;
        this.officers = officers;
        this.keys = keys;
        this.witness = witness;
    }

    /// The invitation of a link, if it is good.
    public Optional<Invitation> look(Token token) {
        return invitations.find(token.digest(), witness.now());
    }

    /// Whether whoever opened a link may be called that. An officer who gets new keys keeps their login,
    /// whatever is typed.
    public boolean mayBeCalled(Invitation invitation, String login) {
        return invitation.officer() != null
                || (LOGIN.matcher(login).matches() && officers.find(login).isEmpty());
    }

    /// Accepts the invitation of a link. An officer who gets new keys keeps their login; their sessions end
    /// and their old keys open nothing.
    ///
    /// @param key what they come in with from now on, tried by whoever calls
    @Transactional
    public Outcome accept(Token token, String login, Key key) {
        return accept(invitations.find(token.digest(), witness.now()), login, key);
    }

    /// The same, of an invitation whose link was opened before somebody went to show who they are.
    @Transactional
    public Outcome accept(UUID invitation, String login, Key key) {
        return accept(invitations.find(invitation, witness.now()), login, key);
    }

    private Outcome accept(Optional<Invitation> found, String login, Key key) {
        Invitation invitation = found.orElse(null);
        if (invitation == null || (invitation.ofOneAlone() && officers.count(Role.ADMINISTRATOR) > 1)) {
            return new NotGood();
        }
        if (!mayBeCalled(invitation, login)) {
            return new LoginTaken();
        }
        if (keys.areOfAnother(invitation.officer(), key)) {
            return new AccountTaken();
        }
        return join(invitation, login, key);
    }

    private Outcome join(Invitation invitation, String login, Key key) {
        Instant now = witness.now();
        Optional<Officer> former = Optional.ofNullable(invitation.officer()).flatMap(officers::find);
        Officer officer = former.map(one -> one.with(Officer.State.ACTIVE))
                .orElseGet(() -> new Officer(
                        Officer.Id.fresh(), login, invitation.name(), invitation.roles(), Officer.State.ACTIVE, now));
        if (!officers.put(officer)) {
            return new LoginTaken();
        }
        if (!invitations.use(invitation.id(), now)) {
            throw new IllegalStateException("WA-1207 an invitation was used twice at once");
        }
        keys.replace(officer.id(), key, now);
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

    /// Somebody else comes in with that account.
    public record AccountTaken() implements Outcome {}

    /// What an officer comes in with from now on.
    public sealed interface Key {}

    /// A password and codes.
    public record OfPassword(Lock lock) implements Key {}

    /// An account with the organisation's provider, which has just said that it is theirs.
    public record OfAccount(Account account) implements Key {}

    /// What opens the door.
    @Service
    static class Keys {
        private final Locks locks;
        private final Accounts accounts;
        private final PasskeysOfOfficers passkeys;
        private final Sessions sessions;

        Keys(Locks locks, Accounts accounts, PasskeysOfOfficers passkeys, Sessions sessions) {
            this.locks = locks;
            this.accounts = accounts;
            this.passkeys = passkeys;
            this.sessions = sessions;
        }

        boolean areOfAnother(Officer.@Nullable Id officer, Key key) {
            return key instanceof OfAccount(Account account)
                    && accounts.officerOf(account)
                            .filter(holder -> !holder.equals(officer))
                            .isPresent();
        }

        /// Nothing that opened it until now does any longer.
        void replace(Officer.Id officer, Key key, Instant now) {
            locks.remove(officer);
            accounts.remove(officer);
            passkeys.removeAll(officer);
            sessions.endAll(officer);
            switch (key) {
                case OfPassword(Lock lock) -> locks.put(officer, lock);
                case OfAccount(Account account) -> {
                    if (!accounts.bind(officer, account, now)) {
                        throw new IllegalStateException("WA-1215 an account was bound twice at once");
                    }
                }
            }
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
