package org.whereabouts.letters;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.sealing.ErasingASubject;

/// Ends a subscription: its row is deleted and the key of its address destroyed.
@Service
public class EndingTheLetter {

    private final Subscriptions subscriptions;
    private final ErasingASubject erasing;

    EndingTheLetter(Subscriptions subscriptions, ErasingASubject erasing) {
        this.subscriptions = subscriptions;
        this.erasing = erasing;
    }

    /// Ends the one with this secret; it is over afterwards, whether or not there was one.
    @Transactional
    public void end(Secret secret) {
        subscriptions.find(secret.digest()).ifPresent(one -> end(one.id(), "asked for"));
    }

    /// Ends one.
    ///
    /// @param reason a code for the audit
    @Transactional
    public void end(UUID id, String reason) {
        subscriptions.end(id);
        erasing.erase(Subscription.subject(id), "system", reason);
    }
}
