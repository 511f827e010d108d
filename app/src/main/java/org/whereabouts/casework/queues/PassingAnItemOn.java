package org.whereabouts.casework.queues;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.casework.Items;
import org.whereabouts.casework.Items.ByHand;
import org.whereabouts.casework.Items.Held;
import org.whereabouts.casework.Queue;
import org.whereabouts.waiting.Line;

/// Puts an item of a queue off, hands it over, or asks a colleague for a second opinion. It stays in the
/// queue and in its counts whatever is done with it here.
@Service
class PassingAnItemOn {

    /// Nothing is put off longer than that at a time.
    static final Duration LONGEST = Duration.ofDays(30);
    /// For how long something is for one officer alone: whoever is ill keeps no family waiting longer.
    static final Duration ALONE = Duration.ofDays(3);

    private final Items items;
    private final Officers officers;
    private final TakingInHand hands;
    private final Audit audit;

    PassingAnItemOn(Items items, Officers officers, TakingInHand hands, Audit audit) {
        this.items = items;
        this.officers = officers;
        this.hands = hands;
        this.audit = audit;
    }

    /// Does it.
    ///
    /// @param reason in a few words that name no family
    @Transactional
    public Outcome pass(Queue queue, UUID item, Way way, String reason, SignedIn officer) {
        Instant now = hands.now().truncatedTo(ChronoUnit.MICROS);
        Optional<Outcome> refused = refused(queue, item, way, officer.officer(), now);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (reason.isBlank() && way.wantsAReason()) {
            return new NoReason();
        }
        items.pass(queue.name(), item, byHand(way, reason.strip(), officer.officer(), now));
        audit.append(new Act(officer.actor(), way.deed(), item.toString(), details(queue, way)));
        return new Passed(way);
    }

    private Optional<Outcome> refused(Queue queue, UUID item, Way way, Officer self, Instant now) {
        Optional<Line.Item> waits = queue.line().map(line -> line.among(List.of(item))).stream()
                .flatMap(List::stream)
                .findFirst();
        if (waits.isEmpty() || !self.isOneOf(queue.roles())) {
            return Optional.of(new NotThere());
        }
        Optional<Held> held = items.held(queue.name()).stream()
                .filter(one -> one.item().equals(item))
                .findFirst();
        Instant until = now.minus(queue.theirsFor());
        if (held.filter(one -> one.isInHand(until) && !self.id().equals(one.claimedBy()))
                .isPresent()) {
            return Optional.of(new InOtherHands());
        }
        return Optional.ofNullable(
                switch (way) {
                    case Later later -> later.fits() ? null : new TooLong();
                    case To to
                    when to.officer().equals(held.map(Held::notFor).orElse(null))
                            || to.officer().toString().equals(waits.get().notFor())
                            || !mayTake(to.officer(), queue) -> new NotOneOfThem();
                    case To ignored -> null;
                    case ToRole to -> queue.roles().contains(to.role()) ? null : new NotOneOfThem();
                    case SecondOpinion ignored -> nobodyElse(queue, self) ? new NobodyElse() : null;
                    case LetGo ignored -> null;
                });
    }

    private boolean mayTake(Officer.Id id, Queue queue) {
        return officers.find(id).filter(one -> one.isOneOf(queue.roles())).isPresent();
    }

    private boolean nobodyElse(Queue queue, Officer self) {
        return officers.all().stream().noneMatch(one -> !one.id().equals(self.id()) && one.isOneOf(queue.roles()));
    }

    private static ByHand byHand(Way way, String reason, Officer officer, Instant now) {
        return switch (way) {
            case Later later -> new ByHand(officer.id(), reason, now.plus(later.by()), null, null, null, null);
            case To to -> new ByHand(officer.id(), reason, null, null, to.officer(), null, now.plus(ALONE));
            case ToRole to -> new ByHand(officer.id(), reason, null, null, null, to.role(), null);
            case SecondOpinion ignored -> new ByHand(officer.id(), reason, null, officer.id(), null, null, null);
            case LetGo ignored -> new ByHand(officer.id(), reason, null, null, null, null, null);
        };
    }

    private static Map<String, String> details(Queue queue, Way way) {
        var details = new HashMap<String, String>();
        details.put("queue", queue.name());
        switch (way) {
            case Later later -> details.put("hours", Long.toString(later.by().toHours()));
            case To to -> details.put("to", to.officer().toString());
            case ToRole to -> details.put("to", to.role().name());
            case SecondOpinion ignored -> {}
            case LetGo ignored -> {}
        }
        return details;
    }

    /// What an officer wants done.
    sealed interface Way {
        /// As the audit calls it.
        default String deed() {
            return switch (this) {
                case Later ignored -> "item.put.off";
                case To ignored -> "item.handed.over";
                case ToRole ignored -> "item.handed.over";
                case SecondOpinion ignored -> "item.second.opinion";
                case LetGo ignored -> "item.let.go";
            };
        }

        /// Whether a colleague will ask why.
        default boolean wantsAReason() {
            return this instanceof Later || this instanceof SecondOpinion;
        }
    }

    /// Nobody gets it for a while.
    record Later(Duration by) implements Way {
        boolean fits() {
            return by.isPositive() && by.compareTo(LONGEST) <= 0;
        }
    }

    /// One officer gets it, for some days alone.
    record To(Officer.Id officer) implements Way {}

    /// Those of one role get it.
    record ToRole(Role role) implements Way {}

    /// Anybody gets it but who asks.
    record SecondOpinion() implements Way {}

    /// Anybody gets it, now.
    record LetGo() implements Way {}

    /// What came of it.
    sealed interface Outcome {}

    /// It is done.
    record Passed(Way way) implements Outcome {}

    /// It does not wait any more, or is not theirs to see.
    record NotThere() implements Outcome {}

    /// A colleague has it in hand.
    record InOtherHands() implements Outcome {}

    /// A colleague would not know why.
    record NoReason() implements Outcome {}

    /// That is longer than anything is put off.
    record TooLong() implements Outcome {}

    /// Whom it was to be handed to may not take it.
    record NotOneOfThem() implements Outcome {}

    /// There is no colleague who could look at it.
    record NobodyElse() implements Outcome {}
}
