package org.whereabouts.letters;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Sealing;

/// Takes the wish for a daily letter: the address is sealed at once, and whoever has it is asked by mail.
@Service
public class AskingForTheLetter {

    private final Subscriptions subscriptions;
    private final Sealing sealing;
    private final Keys keys;
    private final LimitingWishes limiting;
    private final Clock clock;

    AskingForTheLetter(Subscriptions subscriptions, Sealing sealing, Keys keys, LimitingWishes limiting, Clock clock) {
        this.subscriptions = subscriptions;
        this.sealing = sealing;
        this.keys = keys;
        this.limiting = limiting;
        this.clock = clock;
    }

    /// Whether an address can be sealed, and so taken.
    public boolean isOpen() {
        return !(keys.state() instanceof KeyState.NoKey);
    }

    /// Takes it. What comes of it is the same for every address: nobody learns who has the letter already.
    ///
    /// @param from the neighbourhood it comes from; empty when nobody knows
    /// @return false when too many came from there, or nothing can be sealed yet
    @Transactional
    public boolean ask(Operation.Id operation, Locale language, Topic topic, String address, String from) {
        if (!isOpen() || !limiting.admitFrom(from)) {
            return false;
        }
        if (limiting.admitTo(address)) {
            add(operation, language, topic, address);
        }
        return true;
    }

    private void add(Operation.Id operation, Locale language, Topic topic, String address) {
        UUID id = UUID.randomUUID();
        Secret secret = Secret.fresh();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (Envelope envelope = sealing.open(Subscription.subject(id))) {
            byte[] both = (secret.text() + address.strip()).getBytes(StandardCharsets.UTF_8);
            var subscription = new Subscription(
                    id,
                    operation,
                    language,
                    topic,
                    Subscription.State.ASKED,
                    envelope.seal(Subscription.FIELD, both),
                    now);
            subscriptions.add(subscription, secret.digest(), now);
        }
    }
}
