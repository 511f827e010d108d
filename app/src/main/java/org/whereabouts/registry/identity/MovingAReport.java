package org.whereabouts.registry.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.identity.Moves.Move;

/// Puts one report, which was judged to be of somebody else, into another entry or one of its own; and
/// takes that back.
///
/// That the two entries are two human beings is remembered, so that no rule welds them together again;
/// unless a pair of the two waits for an officer: then that question stays open. The only report of an
/// entry is not moved: that would join two entries, which has its own question and its own answer.
@Service
public class MovingAReport {

    private final Moves moves;
    private final Entries entries;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom randomness = new SecureRandom();

    MovingAReport(Moves moves, Entries entries, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.moves = moves;
        this.entries = entries;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Puts a report into an entry of its own.
    ///
    /// @param reason why, in words that name nobody
    @Transactional
    public Outcome moveOut(Report.Id report, String officer, String reason) {
        return move(report, Optional.of(Person.Id.random(randomness)), officer, reason);
    }

    /// Puts a report into another entry.
    ///
    /// @param reason why, in words that name nobody
    @Transactional
    public Outcome moveTo(Report.Id report, Person.Id to, String officer, String reason) {
        return move(report, entries.other(report, to), officer, reason);
    }

    private Outcome move(Report.Id id, Optional<Person.Id> target, String officer, String reason) {
        Optional<Person> found = entries.of(id);
        if (found.isEmpty() || target.isEmpty()) {
            return new NoSuchEntry();
        }
        if (reason.isBlank()) {
            return new NoReason();
        }
        if (entries.isConfirmed(id)) {
            return new CarriesAConfirmation();
        }
        Person.Id from = found.get().id();
        Person.Id to = target.get();
        if (found.get().reports().size() < 2) {
            return new TheOnlyReport();
        }
        if (!moves.put(id, from, to)) {
            return new NoSuchEntry();
        }
        boolean apart = entries.keepApart(from, to, officer);
        long number = moves.add(new Move(0, id, from, to, apart, officer, reason.strip(), now(), false));
        told(officer, "report.moved", number, new Move(number, id, from, to, apart, officer, "", now(), false));
        events.publishEvent(new ReportMoved(from, to));
        return new Moved(number, to);
    }

    /// Takes a move back: the report is where it was.
    ///
    /// @return false when there is no such move, the report has gone further since, or two officers have
    ///         confirmed what
    ///         it says where it is now
    @Transactional
    public boolean undo(long number, String officer) {
        Optional<Move> found = moves.hold(number).filter(one -> !one.undone());
        if (found.isEmpty()) {
            return false;
        }
        Move move = found.get();
        if (entries.isConfirmed(move.report())
                || !entries.stands(move.from())
                || !moves.put(move.report(), move.to(), move.from())) {
            return false;
        }
        if (move.keptApart()) {
            entries.letMeet(move.from(), move.to());
        }
        moves.undo(number, officer, now());
        told(officer, "report.moved.back", number, move);
        events.publishEvent(new ReportMoved(move.to(), move.from()));
        return true;
    }

    private void told(String officer, String deed, long number, Move move) {
        audit.append(new Act(
                officer,
                deed,
                "report " + move.report().number(),
                Map.of(
                        "number", Long.toString(number),
                        "from", move.from().toString(),
                        "to", move.to().toString())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It is moved.
    ///
    /// @param number by which it can be taken back
    /// @param to     the entry in which it is now
    public record Moved(long number, Person.Id to) implements Outcome {}

    /// There is no such report or entry, the two are one, or of different registers.
    public record NoSuchEntry() implements Outcome {}

    /// The entry has no other report: nothing would be left of it.
    public record TheOnlyReport() implements Outcome {}

    /// Two officers confirmed what it says of the person whose entry it is in; one does not say it of
    /// another. Two have
    /// to withdraw that first.
    public record CarriesAConfirmation() implements Outcome {}

    /// A move has a reason.
    public record NoReason() implements Outcome {}
}
