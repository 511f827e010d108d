package org.whereabouts.casework.tellings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.Items;
import org.whereabouts.casework.Queue;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Tellings;

/// The queue of what readers say is wrong with an entry, and whose hands it is in.
@Component
class CorrectionsThatWait implements Queue {

    static final String NAME = "corrections";
    private static final int MOST = 1000;

    private final Tellings tellings;
    private final Items items;
    private final Clock clock;

    CorrectionsThatWait(Tellings tellings, Items items, Clock clock) {
        this.tellings = tellings;
        this.items = items;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    long count() {
        return waits().size();
    }

    /// The one with this number, if it waits.
    Optional<Telling> find(UUID id) {
        return tellings.find(new Telling.Id(id))
                .filter(one -> one.entry() != null && one.state() == Telling.State.AWAITING);
    }

    /// The first that this officer may take; it is theirs from now on.
    Optional<Telling> claim(SignedIn officer) {
        List<UUID> ids = waits().stream().map(one -> one.id().value()).toList();
        return items.claim(NAME, ids, officer.officer(), now()).flatMap(this::find);
    }

    /// Puts one off for a day, for whoever is there then.
    void putOff(UUID id) {
        items.putOff(NAME, id, now());
    }

    private List<Telling> waits() {
        return tellings.corrections(Telling.State.AWAITING, MOST);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return "/desk/corrections";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.VERIFIER, Role.EDITOR);
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public Waiting waiting() {
        List<Telling> all = waits();
        return all.isEmpty()
                ? Waiting.NOTHING
                : new Waiting(all.size(), all.getFirst().received());
    }
}
