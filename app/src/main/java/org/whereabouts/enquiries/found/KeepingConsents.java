package org.whereabouts.enquiries.found;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.found.Consents.Consent;
import org.whereabouts.enquiries.found.Consents.Silenced;
import org.whereabouts.enquiries.found.TakingUpAWish.Order;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealing;

/// Writes down what somebody wishes, and stops what is owed against it: both or neither.
@Component
class KeepingConsents {

    private final Consents consents;
    private final Tellings tellings;
    private final Sealing sealing;
    private final Told told;
    private final Clock clock;

    KeepingConsents(Consents consents, Tellings tellings, Sealing sealing, Told told, Clock clock) {
        this.consents = consents;
        this.tellings = tellings;
        this.sealing = sealing;
        this.told = told;
        this.clock = clock;
    }

    /// Keeps it.
    ///
    /// @param concerned the candidates that point to them
    @Transactional
    public UUID keep(Telling telling, Order order, ConsentJson said, List<UUID> concerned) {
        UUID id = UUID.randomUUID();
        try (Envelope envelope = sealing.open(telling.id().subject())) {
            consents.add(new Consent(
                    id,
                    telling.id(),
                    telling.operation(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    order.identity(),
                    order.officer(),
                    envelope.seal("consent/" + id, said.write())));
        }
        if (said.wish().silences()) {
            consents.silence(concerned, id);
        } else {
            consents.lift(concerned);
        }
        tellings.change(telling.id(), Telling.State.TAKEN_UP);
        told.taken(telling.id(), order, said.wish().silences() ? concerned : List.of());
        return id;
    }

    /// Tells the audit and the other rooms.
    @Component
    static class Told {

        private final Audit audit;
        private final ApplicationEventPublisher events;

        Told(Audit audit, ApplicationEventPublisher events) {
            this.audit = audit;
            this.events = events;
        }

        void taken(Telling.Id telling, Order order, List<UUID> silenced) {
            var details = Map.of("identity", order.identity().name());
            audit.append(new Act(order.officer(), "wish.taken.up", telling.toString(), details));
            if (!silenced.isEmpty()) {
                events.publishEvent(new Silenced(silenced));
            }
        }
    }
}
