package org.whereabouts.access.signin;

import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Finds out whether somebody has the password and the code of an officer.
@Service
public class ShowingWhoOneIs {

    private final Officers officers;
    private final Locks locks;
    private final Limits limits;
    private final Audit audit;
    private final Clock clock;

    ShowingWhoOneIs(Officers officers, Locks locks, Limits limits, Audit audit, Clock clock) {
        this.officers = officers;
        this.locks = locks;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /// Looks at what was typed. An account that does not exist, or is frozen, takes as long and reads the
    /// same as a wrong password.
    ///
    /// @param from the neighbourhood it comes from; blank when it is not known
    public Outcome show(String login, String password, String code, String from) {
        if (!limits.admit(login, from)) {
            return new TooManyTries();
        }
        Officer officer = officers.find(login)
                .filter(one -> one.state() == Officer.State.ACTIVE)
                .orElse(null);
        Lock lock =
                officer == null ? Lock.OF_NOBODY : locks.lockOf(officer.id()).orElse(Lock.OF_NOBODY);
        byte[] secret = lock.open(password).orElse(null);
        if (officer != null && secret != null) {
            OptionalLong step = Code.step(secret, code, clock.instant());
            if (step.isPresent() && locks.use(officer.id(), step.getAsLong())) {
                return new Shown(officer);
            }
        }
        limits.wrong(login, from);
        if (officer != null) {
            audit.append(
                    new Act("system", "officer.not.recognised", officer.id().toString(), Map.of()));
        }
        return new DoesNotFit();
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It is this officer.
    public record Shown(Officer officer) implements Outcome {}

    /// Nobody has that login, password and code, or may come in.
    public record DoesNotFit() implements Outcome {}

    /// It was tried too often in this hour; nothing was looked at.
    public record TooManyTries() implements Outcome {}
}
