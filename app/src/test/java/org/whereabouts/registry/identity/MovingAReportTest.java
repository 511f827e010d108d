package org.whereabouts.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.matching.Bits;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.identity.MovingAReport.CarriesAConfirmation;
import org.whereabouts.registry.identity.MovingAReport.Moved;
import org.whereabouts.registry.identity.MovingAReport.NoReason;
import org.whereabouts.registry.identity.MovingAReport.NoSuchEntry;
import org.whereabouts.registry.identity.MovingAReport.TheOnlyReport;
import org.whereabouts.registry.standing.Confirmations;

/// One report turns out to be of somebody else.
@WithRegisters
class MovingAReportTest {

    private static final String LIST = """
            name,born
            Явір Олекса,1971-02-03
            Явір Олексій,1971-02-04
            Клен Остап,1980-05-06
            """;

    @Autowired
    MovingAReport moving;

    @Autowired
    Identities identities;

    @Autowired
    OpenPairs pairs;

    @Autowired
    Confirmations confirmations;

    private final FreshRegister register;
    private final Report first;
    private final Report second;
    private final Report third;

    MovingAReportTest(@Autowired FreshRegisters registers) {
        register = registers.open();
        register.taken("list.csv", LIST);
        first = register.reportOf("Явір Олекса");
        second = register.reportOf("Явір Олексій");
        third = register.reportOf("Клен Остап");
    }

    @BeforeEach
    void twoAreTakenForOne() {
        identities.join(first.person(), second.person(), "officer 1", "seen");
    }

    @Test
    void itGetsAnEntryOfItsOwnAndNoRuleWeldsTheTwoAgain() {
        Person before = person(first);
        var moved = (Moved) moving.moveOut(second.id(), "officer 2", "another year");

        assertThat(person(second).id()).isEqualTo(moved.to());
        assertThat(person(second).reports()).hasSize(1);
        assertThat(person(first).reports()).extracting(Report::id).containsExactly(first.id());
        assertThat(identities.join(first.person(), moved.to(), "rule:some", "again"))
                .isFalse();
        assertThat(identities.undo(first.person(), second.person()))
                .as("a join that a move rests on")
                .isFalse();

        assertThat(moving.undo(moved.number(), "officer 3")).isTrue();
        assertThat(moving.undo(moved.number(), "officer 3")).isFalse();
        assertThat(person(first)).isEqualTo(before);
        assertThat(identities.undo(first.person(), second.person())).isTrue();
    }

    @Test
    void whatTwoConfirmedOfOnePersonOneOfficerDoesNotSayOfAnother() {
        var moved = (Moved) moving.moveTo(second.id(), third.person(), "officer 2", "another name");
        confirmations.add(new Person.Confirmation(
                0,
                second.id(),
                Person.Ground.DNA,
                "folder 7",
                "officer 1",
                "officer 3",
                Instant.parse("2026-11-24T12:00:00Z")));

        assertThat(moving.undo(moved.number(), "officer 2")).isFalse();
        assertThat(moving.moveTo(second.id(), first.person(), "officer 2", "back"))
                .isInstanceOf(CarriesAConfirmation.class);
        assertThat(moving.moveOut(second.id(), "officer 2", "out")).isInstanceOf(CarriesAConfirmation.class);
        assertThat(person(second).id()).isEqualTo(third.person());
    }

    @Test
    void itGoesIntoAnotherEntry() {
        var moved = (Moved) moving.moveTo(second.id(), third.person(), "officer 2", "another name");
        assertThat(moved.to()).isEqualTo(third.person());
        assertThat(person(third).reports()).extracting(Report::id).contains(second.id(), third.id());
        assertThat(identities.wereJudged(first.person(), third.person())).isTrue();
    }

    @Test
    void whereAPairWaitsTheQuestionStaysOpen() {
        pairs.propose(register.operation(), first.person(), third.person(), third.id(), new Bits(5));
        moving.moveTo(second.id(), third.person(), "officer 2", "another name");
        assertThat(identities.wereJudged(first.person(), third.person())).isFalse();
    }

    @Test
    void whatWouldJoinTwoEntriesIsNoMove() {
        assertThat(moving.moveTo(third.id(), first.person(), "officer 2", "the same"))
                .isInstanceOf(TheOnlyReport.class);
        assertThat(moving.moveOut(third.id(), "officer 2", "alone")).isInstanceOf(TheOnlyReport.class);
    }

    @Test
    void aMoveHasAReasonAndGoesSomewhereElseInTheSameRegister() {
        assertThat(moving.moveOut(second.id(), "officer 2", " ")).isInstanceOf(NoReason.class);
        assertThat(moving.moveTo(second.id(), first.person(), "officer 2", "here"))
                .isInstanceOf(NoSuchEntry.class);
        assertThat(moving.moveTo(second.id(), new Person.Id(3), "officer 2", "nowhere"))
                .isInstanceOf(NoSuchEntry.class);
        assertThat(moving.moveOut(new Report.Id(Long.MAX_VALUE), "officer 2", "nobody"))
                .isInstanceOf(NoSuchEntry.class);
    }

    private Person person(Report report) {
        Report now = register.program().reports().find(report.id()).orElseThrow();
        return register.program().people().find(now.person()).orElseThrow();
    }
}
