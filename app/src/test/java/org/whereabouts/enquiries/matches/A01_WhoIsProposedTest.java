package org.whereabouts.enquiries.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whereabouts.matching.Bits;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// Which of those whom the machine sees for an enquiry an officer is shown.
class A01_WhoIsProposedTest {

    private static final UUID ENQUIRY = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final List<Candidate> earlier = new ArrayList<>();

    @Test
    void somebodyNewIsProposed() {
        assertThat(proposed(seen(7, 70, 12)).fresh())
                .singleElement()
                .satisfies(one -> assertThat(one.seen().person()).isEqualTo(new Person.Id(7)))
                .satisfies(one -> assertThat(one.waits()).isTrue());
    }

    @Test
    void aPersonWithTwoReportsIsOneCandidateWithTheBetter() {
        assertThat(proposed(seen(7, 70, 12), seen(7, 71, 15)).fresh())
                .singleElement()
                .extracting(one -> one.seen().report())
                .isEqualTo(new Report.Id(71));
    }

    @Test
    void whoWaitsFollowsABetterReport() {
        propose(seen(7, 70, 12));

        var proposed = proposed(seen(7, 71, 15));

        assertThat(proposed.fresh()).isEmpty();
        assertThat(proposed.better())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.id()).isEqualTo(earlier.getFirst().id()))
                .satisfies(one -> assertThat(one.seen().report()).isEqualTo(new Report.Id(71)));
    }

    @Test
    void whoWaitsIsNotProposedAgainForAPoorerReport() {
        propose(seen(7, 70, 12));

        var proposed = proposed(seen(7, 71, 9), seen(7, 70, 12));

        assertThat(proposed.fresh()).isEmpty();
        assertThat(proposed.better()).isEmpty();
    }

    @Test
    void whoWasRejectedDoesNotComeBack() {
        propose(seen(7, 70, 12));
        judge(new Judgement.Rejected("officer:1", NOW, "birthday"));

        assertThat(proposed(seen(7, 70, 12)).fresh()).isEmpty();
    }

    @Test
    void whoWasRejectedComesBackWithAReportThatTheOfficerHadNot() {
        propose(seen(7, 70, 12));
        judge(new Judgement.Rejected("officer:1", NOW, "birthday"));

        assertThat(proposed(seen(7, 71, 9)).fresh()).hasSize(1);
    }

    @Test
    void whoWasRejectedComesBackWhenTheFamilyAddsSomething() {
        propose(seen(7, 70, 12));
        judge(new Judgement.Rejected("officer:1", NOW, "birthday"));

        var more = new Seen(new Person.Id(7), new Report.Id(70), 2, new Bits(12), Set.of());

        assertThat(proposed(more).fresh()).hasSize(1);
    }

    @Test
    void whoWasFoundIsNotProposedAgain() {
        propose(seen(7, 70, 12));
        judge(new Judgement.Validated("officer:1", NOW));

        assertThat(proposed(seen(7, 71, 20)).fresh()).isEmpty();
    }

    @Test
    void theBestAreShownFirstAndNoMoreThanAnybodyCanRead() {
        var many = new ArrayList<Seen>();
        for (int person = 1; person <= Proposing.MOST_WAITING + 5; person++) {
            many.add(seen(person, person * 10L, person));
        }

        var fresh = proposed(many.toArray(Seen[]::new)).fresh();

        assertThat(fresh).hasSize(Proposing.MOST_WAITING);
        assertThat(fresh)
                .allSatisfy(one -> assertThat(one.seen().bits().value()).isGreaterThan(5));
    }

    @Test
    void whoWasLeftOutComesWhenThereIsRoom() {
        for (int person = 1; person <= Proposing.MOST_WAITING; person++) {
            propose(seen(person, person * 10L, 10));
        }
        assertThat(proposed(seen(99, 990, 9)).fresh()).isEmpty();

        judge(new Judgement.Rejected("officer:1", NOW, "birthday"));

        assertThat(proposed(seen(99, 990, 9)).fresh()).hasSize(1);
    }

    @Test
    void whatTheMachineSawIsReadAsItWasWritten() {
        var seen = new Seen(new Person.Id(7), new Report.Id(70), 3, new Bits(12.5), Set.of("якір", "шрам"));

        assertThat(SealingCandidates.read(SealingCandidates.written(seen))).isEqualTo(seen);
        assertThat(SealingCandidates.read(SealingCandidates.written(seen(7, 70, 1))))
                .isEqualTo(seen(7, 70, 1));
    }

    private void propose(Seen... seen) {
        earlier.addAll(proposed(seen).fresh());
    }

    private Proposing.Proposed proposed(Seen... seen) {
        return Proposing.of(ENQUIRY, earlier, List.of(seen), NOW);
    }

    private void judge(Judgement judgement) {
        earlier.set(0, earlier.getFirst().with(judgement));
    }

    private static Seen seen(long person, long report, double bits) {
        return new Seen(new Person.Id(person), new Report.Id(report), 1, new Bits(bits), Set.of());
    }
}
