package org.whereabouts.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.intake.ReadingAForm.Understood;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Source;

/// Takes one statement into the register that an officer keyed, with its source and its original: an entry
/// of its own, which is then compared with all others as the rows of lists are.
@Service
public class EnteringAReport {

    /// No list is called so: what was keyed never seems to have vanished from an edition of its source's
    /// list.
    private static final String LIST = "by hand";

    private final Register register;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom addresses = new SecureRandom();

    EnteringAReport(Register register, Audit audit, Clock clock) {
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /// Enters it, in the caller's transaction.
    ///
    /// @return the address of the new entry
    @Transactional
    public Person.Id enter(Order order) {
        // What kind of speaker a known source is, decides what rests on its word: not with one paper.
        Source source = register.sources()
                .find(order.operation(), order.source())
                .orElseGet(() -> register.sources()
                        .named(order.operation(), order.source(), order.grade().reliability(), order.kind()));
        var person = Person.Id.random(addresses);
        Original original = order.original();
        var custody = original == null
                ? null
                : new Report.Custody(original.sha256(), original.name(), LIST, null, order.place());
        var report = new Reports.New(
                source,
                order.grade().credibility(),
                order.said().statement(),
                order.said().saidOn(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                custody,
                person,
                null);
        register.reports().add(List.of(report).iterator());
        audit.append(new Act(
                order.actor(),
                "report.entered",
                person.toString(),
                Map.of(
                        "source",
                        Long.toString(source.id().number()),
                        "grade",
                        order.grade().toString())));
        return person;
    }

    /// What is to be entered.
    ///
    /// @param kind     what kind of speaker a new source is; a known one stays what it is
    /// @param grade    of which a known source keeps its own reliability
    /// @param original what it was keyed from, kept already, or null when somebody only said it
    /// @param place    which of several on that original, from 1
    /// @param actor    as the audit names them
    public record Order(
            Operation.Id operation,
            String source,
            Source.@Nullable Kind kind,
            Grade grade,
            Understood said,
            @Nullable Original original,
            int place,
            String actor) {
        @Override
        public String toString() {
            return "a report to be entered";
        }
    }
}
