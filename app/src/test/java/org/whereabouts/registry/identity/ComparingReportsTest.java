package org.whereabouts.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// All people here are invented.
@WithRegisters
class ComparingReportsTest {

    private static final String IN_UKRAINIAN = "Вигаданенко,Олексій,Петрович,1999-03-02,\n";
    private static final String IN_ENGLISH = "Vyhadanenko,Oleksii,Petrovych,1999-03-02,\n";

    private final FreshRegister register;

    @Autowired
    ComparingReports comparing;

    @Autowired
    Identities identities;

    @Autowired
    People people;

    ComparingReportsTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Test
    void joinsAClearCaseAndKeepsTheOlderEntry() {
        says("Bureau", IN_UKRAINIAN);
        says("Relatives", IN_ENGLISH);
        Person.Id kept = entryOf(0);
        Person.Id givenUp = entryOf(1);

        compare();

        assertThat(register.entries()).containsExactly(kept);
        Person joined = people.find(givenUp).orElseThrow();
        assertThat(joined.id()).isEqualTo(kept);
        assertThat(joined.reports()).hasSize(2);
        assertThat(acts(kept)).containsExactly("rule:names+birth+third entries.joined PATRONYMIC " + givenUp);
    }

    @Test
    void aJoinCanBeUndoneExactlyAndTheRuleDoesNotRepeatIt() {
        says("Bureau", IN_UKRAINIAN);
        says("Relatives", IN_ENGLISH);
        var before = register.reports();
        compare();

        assertThat(identities.undo(before.getFirst().person(), before.getLast().person()))
                .isTrue();

        assertThat(register.reports()).isEqualTo(before);
        assertThat(people.find(before.getLast().person()).orElseThrow().reports())
                .containsExactly(before.getLast());
        compare();
        assertThat(register.reports()).isEqualTo(before);
        assertThat(identities.undo(before.getFirst().person(), before.getLast().person()))
                .isFalse();
    }

    @Test
    void anOfficerMayJoinAgainWhatWasUndone() {
        says("Bureau", IN_UKRAINIAN);
        says("Relatives", IN_ENGLISH);
        Person.Id kept = entryOf(0);
        Person.Id givenUp = entryOf(1);
        compare();
        identities.undo(kept, givenUp);

        assertThat(identities.join(kept, givenUp, "officer 1", "seen.again")).isTrue();

        assertThat(register.entries()).containsExactly(kept);
    }

    @Test
    void whoIsJoinedByOneWhoWasJoinedAMomentAgoComesToTheSameEntry() {
        // The first and the third have no third fact in common; the second has one with each.
        says("Bureau", "Вигаданенко,Олексій,Петрович,1999-03-02,\n");
        says("Relatives", "Vyhadanenko,Oleksii,Petrovych,1999-03-02,Небувалівка\n");
        says("Volunteers", "Вигаданенко,Олексій,,1999-03-02,Небувалівка\n");
        Person.Id kept = entryOf(0);
        Person.Id last = entryOf(2);

        compare();

        assertThat(register.entries()).containsExactly(kept);
        assertThat(people.find(last).orElseThrow().id()).isEqualTo(kept);
    }

    @Test
    void comparingAgainJoinsNothingWithItself() {
        says("Bureau", IN_UKRAINIAN);
        says("Relatives", IN_ENGLISH);
        register.program().candidates().catchUp(done -> {});
        // One at a time, and the index does not yet know of the join.
        while (comparing.compareNext(1)) {
            assertThat(acts(entryOf(0))).hasSizeLessThan(2);
        }

        compare();

        assertThat(acts(entryOf(0))).hasSize(1);
    }

    @Test
    void twoLinesOfOneListStayTwoPeople() {
        says("Bureau", IN_UKRAINIAN + IN_ENGLISH);
        compare();
        assertThat(register.entries()).hasSize(2);
    }

    @Test
    void anotherDayOfBirthIsNotClear() {
        says("Bureau", IN_UKRAINIAN);
        says("Relatives", IN_ENGLISH.replace("03-02", "03-12"));
        compare();
        assertThat(register.entries()).hasSize(2);
    }

    @Test
    void namesAndBirthAloneAreNotClear() {
        says("Bureau", IN_UKRAINIAN);
        says("Relatives", IN_ENGLISH.replace("Petrovych", ""));
        compare();
        assertThat(register.entries()).hasSize(2);
    }

    private void says(String source, String rows) {
        var outcome = register.imports(
                source + ".csv",
                "family name,given name,patronymic,date of birth,place of residence\n" + rows,
                source,
                "",
                DateOrder.UNSAID);
        assertThat(FreshRegister.tally(outcome).setAside()).isZero();
    }

    private void compare() {
        register.program().candidates().catchUp(done -> {});
        boolean more = true;
        while (more) {
            more = comparing.compareNext(500);
        }
    }

    private Person.Id entryOf(int report) {
        Report one = register.reports().get(report);
        return one.person();
    }

    private List<String> acts(Person.Id subject) {
        return register.program()
                .database()
                .sql("""
                        select concat_ws(' ', actor, deed, details ->> 'because', details ->> 'with')
                          from audit.entry where subject = ? order by number
                        """)
                .param(subject.toString())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
