package org.whereabouts.figures.claiming;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claim.Deed;
import org.whereabouts.figures.Claim.State;
import org.whereabouts.figures.Claims;
import org.whereabouts.figures.FiguresReleased;

/// Publishes a claim, or withdraws it. What a published claim revises is shown as revised from then on.
@Service
public class DecidingOnAClaim {

    private final Claims claims;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecidingOnAClaim(Claims claims, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.claims = claims;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Publishes one that waits.
    ///
    /// @param because why it revises another, for everybody; may be blank where it revises none
    /// @return whether it waited, and so did what it revises stand
    @Transactional
    public boolean publish(Claim.Id id, String officer, String because) {
        Claim claim = claims.find(id).orElse(null);
        if (claim == null || claim.state() != State.ENTERED) {
            return false;
        }
        Optional<Claim> former = Optional.ofNullable(claim.replaces()).flatMap(claims::find);
        if (former.filter(one -> one.state() != State.PUBLISHED).isPresent()
                || !decide(claim, deed(State.PUBLISHED, officer, "", null))) {
            return false;
        }
        former.ifPresent(one -> revise(one, deed(State.REVISED, officer, because, claim.id())));
        return true;
    }

    private void revise(Claim former, Deed deed) {
        if (!decide(former, deed)) {
            throw new IllegalStateException("WA-1807 a claim was decided by two at a time");
        }
    }

    /// Withdraws one that waits or is published.
    ///
    /// @param because why, for everybody where it was published
    /// @return whether it stood
    @Transactional
    public boolean withdraw(Claim.Id id, String officer, String because) {
        return claims.find(id)
                .filter(claim -> claim.state() == State.ENTERED || claim.state() == State.PUBLISHED)
                .filter(claim -> decide(claim, deed(State.WITHDRAWN, officer, because, null)))
                .isPresent();
    }

    private boolean decide(Claim claim, Deed deed) {
        if (!claims.decide(claim.id(), claim.state(), deed)) {
            return false;
        }
        audit.append(new Act(
                deed.officer(),
                "claim.decided",
                claim.id().toString(),
                Map.of("state", deed.state().name())));
        if (deed.state() == State.PUBLISHED || claim.wasPublished()) {
            events.publishEvent(new FiguresReleased.Claimed(claim.said().operation(), claim.id()));
        }
        return true;
    }

    private Deed deed(State state, String officer, String because, Claim.@Nullable Id by) {
        return new Deed(state, clock.instant().truncatedTo(ChronoUnit.MICROS), officer, because.strip(), by);
    }
}
