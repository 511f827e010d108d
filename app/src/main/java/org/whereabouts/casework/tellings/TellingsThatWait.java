package org.whereabouts.casework.tellings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Queue;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.registry.Operations;

/// The queue of tellings, of all operations.
@Component
class TellingsThatWait implements Queue {

    static final String NAME = "tellings";

    private final Tellings tellings;
    private final Operations operations;

    TellingsThatWait(Tellings tellings, Operations operations) {
        this.tellings = tellings;
        this.operations = operations;
    }

    /// Those that wait: first what people told of themselves, and of each the oldest first.
    List<Telling> waits() {
        return operations.all().stream()
                .flatMap(one -> tellings.list(one.id(), Telling.State.AWAITING, Integer.MAX_VALUE).stream())
                .sorted(Comparator.comparing((Telling one) -> !one.own()).thenComparing(Telling::received))
                .toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return "/desk/tellings";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OPERATOR, Role.VERIFIER);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Waiting waiting() {
        List<Telling> all = waits();
        Instant oldest = all.stream()
                .map(Telling::received)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Waiting(all.size(), oldest);
    }
}
