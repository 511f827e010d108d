package org.whereabouts.access.provider;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.signin.Accounts;
import org.whereabouts.access.signin.Accounts.Account;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Whose accounts are whose.
@Service
class Holders {

    private final Accounts accounts;
    private final Officers officers;
    private final Audit audit;
    private final Clock clock;

    Holders(Accounts accounts, Officers officers, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
    }

    /// The officer who has that account, and may come in.
    @Transactional
    Optional<Officer> holder(Account account) {
        Officer officer = accounts.officerOf(account).flatMap(officers::find).orElse(null);
        if (officer == null) {
            return Optional.empty();
        }
        if (officer.state() != Officer.State.ACTIVE) {
            audit.append(
                    new Act("system", "officer.not.recognised", officer.id().toString(), Map.of("way", "provider")));
            return Optional.empty();
        }
        accounts.used(account, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return Optional.of(officer);
    }

    /// Gives an account to an officer who may come in.
    ///
    /// @return false when they have one, or somebody has that one
    @Transactional
    boolean bind(Officer.Id officer, Account account) {
        boolean bound = officers.find(officer)
                .filter(one -> one.state() == Officer.State.ACTIVE)
                .filter(one -> accounts.bind(one.id(), account, clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .isPresent();
        if (bound) {
            audit.append(new Act(officer.toString(), "officer.account.bound", officer.toString(), Map.of()));
        }
        return bound;
    }
}
