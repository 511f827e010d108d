package org.whereabouts.access.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.access.joining.AcceptingAnInvitation;
import org.whereabouts.access.provider.Answer.Recognised;
import org.whereabouts.access.provider.ComingBack.BoundNow;
import org.whereabouts.access.provider.ComingBack.ComesIn;
import org.whereabouts.access.provider.ComingBack.Confirmed;
import org.whereabouts.access.provider.ComingBack.Joined;
import org.whereabouts.access.provider.ComingBack.Outcome;
import org.whereabouts.access.provider.ComingBack.Refused;
import org.whereabouts.access.provider.Errands.Sent;
import org.whereabouts.access.signin.Accounts.Account;
import org.whereabouts.access.signin.Sessions;

/// Does what a browser had been sent for, now that it is known who uses it.
@Service
class DoingAnErrand {

    /// By how much the provider's clock may go wrong.
    private static final Duration ASTRAY = Duration.ofMinutes(1);

    private final Holders holders;
    private final AcceptingAnInvitation accepting;
    private final Sessions sessions;
    private final Clock clock;

    DoingAnErrand(Holders holders, AcceptingAnInvitation accepting, Sessions sessions, Clock clock) {
        this.holders = holders;
        this.accepting = accepting;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional
    Outcome act(Sent sent, Recognised who) {
        return switch (sent.errand()) {
            case Errand.ComeIn errand -> comeIn(who, errand);
            case Errand.Join errand -> join(who.account(), errand);
            case Errand.Bind errand ->
                holders.bind(errand.officer(), who.account()) ? new BoundNow() : new Refused(No.TAKEN, errand);
            case Errand.Confirm errand -> confirm(sent, who, errand);
        };
    }

    private Outcome comeIn(Recognised who, Errand errand) {
        Instant shown = who.shown() == null ? Instant.EPOCH : who.shown();
        Optional<Officer> officer = holders.holder(who.account());
        return officer.isPresent() ? new ComesIn(officer.get(), shown) : new Refused(No.NOBODY, errand);
    }

    private Outcome join(Account account, Errand.Join errand) {
        var key = new AcceptingAnInvitation.OfAccount(account);
        return switch (accepting.accept(errand.invitation(), errand.login(), key)) {
            case AcceptingAnInvitation.Joined joined -> new Joined(joined.officer());
            case AcceptingAnInvitation.NotGood ignored -> new Refused(No.LINK_OVER, errand);
            case AcceptingAnInvitation.LoginTaken ignored -> new Refused(No.LOGIN_TAKEN, errand);
            case AcceptingAnInvitation.AccountTaken ignored -> new Refused(No.TAKEN, errand);
        };
    }

    private Outcome confirm(Sent sent, Recognised who, Errand.Confirm errand) {
        if (who.shown() == null) {
            return new Refused(No.CANNOT_CONFIRM, errand);
        }
        if (!isFresh(who.shown(), sent.begun())) {
            return new Refused(No.NOT_AGAIN, errand);
        }
        Officer officer = holders.holder(who.account()).orElse(null);
        if (officer == null || !officer.id().equals(errand.officer())) {
            return new Refused(No.OF_SOMEBODY_ELSE, errand);
        }
        sessions.confirmed(errand.session(), clock.instant());
        return new Confirmed(errand.back());
    }

    private boolean isFresh(Instant shown, Instant begun) {
        return !shown.isBefore(begun.minus(ASTRAY))
                && !shown.isAfter(clock.instant().plus(ASTRAY));
    }
}
