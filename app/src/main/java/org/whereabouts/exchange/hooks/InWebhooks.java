package org.whereabouts.exchange.hooks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.channel.Channel;

/// The subscribers: whether each of them confirmed that they were told.
@Component
class InWebhooks implements Channel {

    private final Hooks hooks;
    private final Deliveries deliveries;
    private final Clock clock;

    InWebhooks(Hooks hooks, Deliveries deliveries, Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Answer ask(Retraction retraction) {
        if (hooks.told(clock.instant()).stream().noneMatch(hook -> hook.made().isBefore(retraction.at()))) {
            return Channel.gone("webhooks.nobody");
        }
        List<Deliveries.Outcome> outcomes =
                deliveries.outcomes(retraction.entry().person(), NoticingEntries.RETRACTED, retraction.at());
        if (outcomes.stream().anyMatch(Deliveries.Outcome::givenUp)) {
            return new Unknown("webhooks.given.up");
        }
        if (outcomes.isEmpty() || outcomes.stream().anyMatch(one -> one.confirmed() == null)) {
            return new StillThere("webhooks.open");
        }
        Instant last = outcomes.stream()
                .map(Deliveries.Outcome::confirmed)
                .filter(at -> at != null)
                .max(Instant::compareTo)
                .orElse(null);
        return new Gone(last, "webhooks.confirmed");
    }
}
