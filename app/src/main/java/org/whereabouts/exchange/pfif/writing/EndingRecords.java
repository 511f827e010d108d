package org.whereabouts.exchange.pfif.writing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.exchange.pfif.telling.Received;
import org.whereabouts.exchange.pfif.telling.Received.Head;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.standing.JudgingAReport;
import org.whereabouts.registry.suppression.SuppressedKey;
import org.whereabouts.registry.suppression.Suppressions;
import org.whereabouts.registry.suppression.Suppressions.Why;

/// Takes back everything that a partner's record said, because its time is over there: its reports, the entry when
/// nothing
/// else is left of it; and never takes the record in again.
@Service
public class EndingRecords {

    private static final String OVER = "pfif.expired";
    private static final String BY_RULE = "rule:pfif.expiry";

    private final Received received;
    private final People people;
    private final JudgingAReport judging;
    private final RetractingAnEntry retracting;
    private final Suppressions suppressions;
    private final Clock clock = Clock.systemUTC();

    EndingRecords(
            Received received,
            People people,
            JudgingAReport judging,
            RetractingAnEntry retracting,
            Suppressions suppressions) {
        this.received = received;
        this.people = people;
        this.judging = judging;
        this.retracting = retracting;
        this.suppressions = suppressions;
    }

    /// Ends the record of a person, whether it is known here or not.
    ///
    /// @param by who says that it is over
    @Transactional
    public void end(Operation.Id operation, String recordId, String by) {
        suppressions.suppress(
                operation, List.of(SuppressedKey.everywhere(operation, recordId)), new Why(by, OVER), clock.instant());
        Optional<Head> head = received.find(operation, recordId);
        received.end(operation, recordId);
        head.flatMap(known -> people.find(known.person())).ifPresent(person -> takeBack(person, recordId, by));
    }

    private void takeBack(Person person, String recordId, String by) {
        List<Report> over = person.standing().stream()
                .filter(report -> recordId.equals(
                        Statement.personIn(String.valueOf(report.statement().reference()))))
                .toList();
        over.forEach(report -> judging.takeBack(report.id(), by, OVER));
        if (over.size() == person.standing().size()) {
            retracting.retract(person.id(), new Decision(by, OVER));
        }
    }

    /// Ends the records whose own time is over.
    @Transactional
    public void endWhatIsOver() {
        received.over(clock.instant()).forEach(head -> end(head.operation(), head.recordId(), BY_RULE));
    }
}
