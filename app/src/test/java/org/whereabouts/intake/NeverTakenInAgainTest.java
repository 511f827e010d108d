package org.whereabouts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.suppression.SuppressedKey;
import org.whereabouts.registry.suppression.SuppressingAnEntry;
import org.whereabouts.registry.suppression.Suppressions;
import org.whereabouts.registry.suppression.Suppressions.Why;

/// A record that was suppressed does not come in again, in whichever edition or list it is sent. All people here are
/// invented.
@WithRegisters
class NeverTakenInAgainTest {

    private static final String LIST = """
        id,name,date of birth,status
        K-1,Oleksa Vyhadanyi,1999-03-02,missing
        K-2,Iryna Vyhadana,1987,missing
        """;
    private static final Why WHY = new Why("officer:test", "asked for it");

    private final FreshRegister register;

    @Autowired
    SuppressingAnEntry suppressing;

    @Autowired
    Suppressions suppressions;

    @Autowired
    People people;

    NeverTakenInAgainTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Test
    void aSuppressedEntryIsLeftOutOfTheNextEditionAndItsReportVanishes() {
        register.taken("list.csv", LIST);
        Person iryna = people.find(register.reportOf("Iryna Vyhadana").person()).orElseThrow();
        assertThat(suppressing.suppress(iryna, WHY)).isEqualTo(1);
        assertThat(suppressing.suppress(iryna, WHY)).isZero();

        Tally tally = register.taken("list 2.csv", LIST.replace("1987", "1988") + "K-3,Marta Nebuvala,1980,missing\n");

        assertThat(tally).isEqualTo(new Tally(3, 1, 1, 0, 1, 0));
        assertThat(register.reportOf("Iryna Vyhadana").state()).isEqualTo(new Report.State.Vanished());
    }

    @Test
    void aNumberThatIsOnesEverywhereIsLeftOutOfEveryListAndTheOperatorIsTold() {
        suppressions.suppress(
                register.operation(),
                List.of(SuppressedKey.everywhere(register.operation(), "K-2")),
                WHY,
                Instant.now());
        var imported = (ListImported.Imported) register.imports("list.csv", LIST);

        assertThat(register.reportsOf("Iryna Vyhadana")).isEmpty();
        assertThat(register.reportsOf("Oleksa Vyhadanyi")).hasSize(1);
        assertThat(imported.differences().notes())
                .extracting(Problem::code, Problem::row, Problem::value)
                .contains(org.assertj.core.groups.Tuple.tuple("row.suppressed", 3, null));
        assertThat(imported.differences().setAside()).isEmpty();
    }
}
