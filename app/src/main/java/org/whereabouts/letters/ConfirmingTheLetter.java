package org.whereabouts.letters;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Confirms a subscription: whoever has the address wants the letter.
@Service
public class ConfirmingTheLetter {

    private final Subscriptions subscriptions;
    private final Clock clock;

    ConfirmingTheLetter(Subscriptions subscriptions, Clock clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /// Confirms it; a second time changes nothing.
    ///
    /// @return whether there is one
    @Transactional
    public boolean confirm(Secret secret) {
        var found = subscriptions.find(secret.digest());
        found.filter(one -> one.state() != Subscription.State.CONFIRMED)
                .ifPresent(one -> subscriptions.settle(
                        one.id(), Subscription.State.CONFIRMED, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return found.isPresent();
    }
}
