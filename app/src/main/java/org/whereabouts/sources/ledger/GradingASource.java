package org.whereabouts.sources.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;

/// Judges anew how reliable a source is: the grade, its history and the audit in one transaction.
@Service
public class GradingASource {

    private final FindingASource finding;
    private final Sources sources;
    private final Ledger ledger;
    private final Audit audit;
    private final Clock clock;

    GradingASource(FindingASource finding, Sources sources, Ledger ledger, Audit audit, Clock clock) {
        this.finding = finding;
        this.sources = sources;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /// Gives it another grade.
    ///
    /// @param reason why, in words that name nobody
    @Transactional
    public Outcome grade(Source.Id id, Reliability grade, String reason, String officer) {
        Source source = finding.find(id).orElseThrow();
        if (reason.isBlank()) {
            return Outcome.NO_REASON;
        }
        if (source.reliability() == grade) {
            return Outcome.SAME;
        }
        sources.put(new Source(
                id, source.operation(), source.name(), source.kind(), grade, source.official(), source.repeats()));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ledger.add(new Grading(id, source.reliability(), grade, reason.strip(), officer, now));
        audit.append(new Act(
                officer,
                "source.graded",
                Long.toString(id.number()),
                Map.of("former", source.reliability().name(), "grade", grade.name())));
        return Outcome.GRADED;
    }

    /// What came of it.
    public enum Outcome {
        GRADED,
        /// A grade has a reason.
        NO_REASON,
        /// It has this grade already.
        SAME
    }
}
