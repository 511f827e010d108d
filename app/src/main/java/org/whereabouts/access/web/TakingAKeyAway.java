package org.whereabouts.access.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.access.passkey.Passkeys;
import org.whereabouts.access.provider.Provider;
import org.whereabouts.access.signin.Accounts;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Takes a passkey or the account away from an officer, but never their last way in.
@Component
class TakingAKeyAway {

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Provider provider;
    private final Audit audit;

    TakingAKeyAway(Passkeys passkeys, Accounts accounts, Provider provider, Audit audit) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.provider = provider;
        this.audit = audit;
    }

    /// Takes it away.
    ///
    /// @return false when they could not come in any more
    @Transactional
    boolean take(Officer.Id officer, Key key) {
        int others = accounts.waysIn(officer, provider.issuer()) - (isWayIn(officer, key) ? 1 : 0);
        if (others < 1) {
            return false;
        }
        boolean had = switch (key) {
            case APasskey(String id) -> passkeys.remove(officer, id);
            case TheAccount ignored -> accounts.remove(officer);
        };
        if (had) {
            String what = key instanceof TheAccount ? "account" : "passkey";
            audit.append(new Act(officer.toString(), "officer.key.removed", officer.toString(), Map.of("key", what)));
        }
        return true;
    }

    private boolean isWayIn(Officer.Id officer, Key key) {
        return switch (key) {
            case APasskey(String id) ->
                passkeys.of(officer).stream().anyMatch(one -> one.id().equals(id));
            case TheAccount ignored -> hasAnAccount(officer);
        };
    }

    /// Whether an officer has an account with the provider that is named now.
    boolean hasAnAccount(Officer.Id officer) {
        return accounts.of(officer).filter(this::opens).isPresent();
    }

    /// Whether an account opens the desk: one with another provider than the one that is named now does
    /// not.
    boolean opens(Accounts.Bound account) {
        return account.account().issuer().equals(provider.issuer());
    }

    /// What is taken away.
    sealed interface Key {}

    /// One of their passkeys.
    record APasskey(String id) implements Key {}

    /// Their account with the provider.
    record TheAccount() implements Key {}
}
