package org.whereabouts.casework.entering;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.audit.Sha256;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.intake.EnteringAReport;
import org.whereabouts.intake.ReadingAForm.Understood;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Originals;
import org.whereabouts.registry.Person;

/// The last step of a paper's way, by the same door as the rows of lists. In the caller's transaction.
@Component
class EnteringAPaper {

    static final String QUEUE = "papers";

    private final Papers papers;
    private final Originals originals;
    private final EnteringAReport entering;
    private final TakingInHand hands;
    private final Audit audit;

    EnteringAPaper(Papers papers, Originals originals, EnteringAReport entering, TakingInHand hands, Audit audit) {
        this.papers = papers;
        this.originals = originals;
        this.entering = entering;
        this.hands = hands;
        this.audit = audit;
    }

    /// Enters what was keyed.
    ///
    /// @param agreed who agreed to what one of two settled, or null
    Person.Id enter(Paper paper, Understood said, Officer.Id by, Officer.@Nullable Id agreed) {
        Sha256 digest = paper.brought().original();
        Original original = digest == null ? null : originals.find(digest).orElseThrow();
        Person.Id person = entering.enter(new EnteringAReport.Order(
                paper.operation(),
                paper.from().source(),
                paper.from().kind(),
                paper.from().grade(),
                said,
                original,
                place(digest),
                by.toString()));
        papers.entered(paper.id(), person, by, hands.now().truncatedTo(ChronoUnit.MICROS), agreed);
        hands.forget(QUEUE, paper.id());
        return person;
    }

    /// Two people on one picture are two: each has a place of its own, so that no rule takes them for one.
    private int place(@Nullable Sha256 digest) {
        return digest == null
                ? 1
                : 1
                        + (int) papers.with(digest).stream()
                                .filter(one -> one.state() instanceof Paper.State.Entered)
                                .count();
    }

    /// Writes what was done with it.
    void note(Paper paper, Officer.Id officer, String deed) {
        audit.append(new Act(
                officer.toString(),
                deed,
                paper.id().toString(),
                Map.of("kind", paper.kind().name())));
    }

    /// Lets it go for the next officer.
    void letGo(UUID paper) {
        hands.forget(QUEUE, paper);
    }
}
