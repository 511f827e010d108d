package org.whereabouts.figures.counting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.figures.Band;
import org.whereabouts.figures.Edition;
import org.whereabouts.figures.Edition.Heading;
import org.whereabouts.figures.FiguresReleased;
import org.whereabouts.registry.Operation;

/// Releases the counted figures of today, unless they would tell of too few people.
///
/// At most one edition a day, and none before eleven entries have moved since the last: whoever knows how many moved
/// still does not know whether one number was ten before, or none.
@Service
public class ReleasingAnEdition {

    private final CountingTheRegister counting;
    private final Tallies editions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleasingAnEdition(
            CountingTheRegister counting,
            Tallies editions,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.counting = counting;
        this.editions = editions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Releases it.
    ///
    /// @param officer who asks for it, as the audit names them
    /// @param note    why it differs from the one before, for everybody; may be blank
    @Transactional
    public Outcome release(Operation.Id operation, String officer, String note) {
        Tally tally = counting.count(operation);
        Draft draft = draft(operation, tally, note);
        if (draft.hindrance().isPresent()) {
            return draft.hindrance().get();
        }
        Heading heading = draft.heading();
        if (!editions.release(heading, officer, tally.bands(), tally)) {
            return new AlreadyToday();
        }
        audit.append(new Act(
                officer, "figures.released", operation.slug(), Map.of("edition", Integer.toString(heading.number()))));
        events.publishEvent(new FiguresReleased.Counted(operation, heading.number()));
        return new Released(heading.number());
    }

    /// What would be released of what was counted before, and what hinders it; nothing is.
    Draft preview(Operation.Id operation, Tally counted) {
        return draft(operation, counted, "");
    }

    private Draft draft(Operation.Id operation, Tally tally, String note) {
        Optional<Edition> latest = editions.latest(operation);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int number = latest.map(Edition::number).orElse(0) + 1;
        var heading = new Heading(operation, number, today, now, note);
        return new Draft(
                heading,
                Edition.of(heading, tally.bands()),
                latest,
                hindrance(tally, latest, today, editions.last(operation)));
    }

    private static Optional<Outcome> hindrance(
            Tally tally, Optional<Edition> latest, LocalDate today, Optional<Tally> former) {
        if (latest.filter(one -> !one.day().isBefore(today)).isPresent()) {
            return Optional.of(new AlreadyToday());
        }
        if (tally.bands().isEmpty()) {
            return Optional.of(new NothingToTell());
        }
        return former.filter(one -> tally.movedSince(one) < Band.WIDTH).map(one -> new TooLittle());
    }

    /// An edition that could be released.
    ///
    /// @param latest    the one that it would follow
    /// @param hindrance why it would not be released now
    public record Draft(Heading heading, Edition edition, Optional<Edition> latest, Optional<Outcome> hindrance) {}

    /// What came of it.
    public sealed interface Outcome {}

    /// Everybody may read it.
    public record Released(int number) implements Outcome {}

    /// There is one of today.
    public record AlreadyToday() implements Outcome {}

    /// Fewer than eleven entries moved since the last.
    public record TooLittle() implements Outcome {}

    /// There are fewer than eleven entries.
    public record NothingToTell() implements Outcome {}
}
