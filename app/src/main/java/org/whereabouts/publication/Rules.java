package org.whereabouts.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.policy.Policies;
import org.whereabouts.publication.policy.Policy;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

/// The policy of each operation, and the time at which it is applied.
@Component
class Rules {

    private final Operations operations;
    private final Clock clock;

    Rules(Operations operations, Clock clock) {
        this.operations = operations;
        this.clock = clock;
    }

    /// The policy of an operation; the strict one when the operation is not known.
    Policy of(Operation.Id operation) {
        return operations
                .find(operation)
                .map(known -> Policies.named(known.policy()))
                .orElse(Policies.STRICT);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
