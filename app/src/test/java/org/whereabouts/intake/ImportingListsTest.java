package org.whereabouts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Originals;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Report.State;
import org.whereabouts.registry.Sources;
import org.whereabouts.registry.Status;

/// All people here are invented.
@WithRegisters
class ImportingListsTest {

    private static final String FIRST = """
            no,name,date of birth,status
            1,Oleksa Vyhadanyi,1999-03-02,missing
            2,Iryna Vyhadana,1987,captured
            3,Стефан Небувалий,1970-11-30,missing
            """;
    private static final String OLEKSA = "Oleksa Vyhadanyi";
    private static final String IRYNA = "Iryna Vyhadana";
    private static final String STEFAN = "Стефан Небувалий";

    private final FreshRegister register;

    @Autowired
    Originals originals;

    @Autowired
    Sources sources;

    ImportingListsTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Test
    void storesEveryRowWithItsPlaceInTheOriginal() {
        assertThat(register.taken("list.csv", FIRST)).isEqualTo(new Tally(3, 3, 0, 0, 0, 0));

        byte[] bytes = FIRST.getBytes(StandardCharsets.UTF_8);
        var digest = Sha256.of(bytes);
        assertThat(register.reports())
                .extracting(Report::custody)
                .containsExactly(
                        new Report.Custody(digest, "list.csv", "", null, 2),
                        new Report.Custody(digest, "list.csv", "", null, 3),
                        new Report.Custody(digest, "list.csv", "", null, 4));
        assertThat(originals.bytes(digest)).isEqualTo(bytes);
        assertThat(register.entries()).hasSize(3);
        Report iryna = register.reportOf(IRYNA);
        assertThat(iryna.grade()).hasToString("B2");
        assertThat(iryna.state()).isEqualTo(new State.Current());
        assertThat(iryna.statement().situation().status()).isEqualTo(Status.CAPTURED);
        assertThat(iryna.statement().particulars().born()).isEqualTo(PartialDate.of(1987));
    }

    @Test
    void theSameFileASecondTimeAddsNothing() {
        register.taken("list.csv", FIRST);

        assertThat(register.imports("the same under another name.csv", FIRST))
                .isInstanceOf(ListImported.AlreadyThere.class);
        assertThat(register.reports()).hasSize(3);
    }

    @Test
    void anotherEditionTellsWhatIsNewChangedTheSameAndGone() {
        register.taken("list.csv", referenced("""
                K-1,Oleksa Vyhadanyi,1999-03-02,missing
                K-2,Iryna Vyhadana,1987,missing
                K-3,Стефан Небувалий,1970-11-30,missing
                """));
        Report before = register.reportOf(IRYNA);

        Tally tally = register.taken("list 2.csv", referenced("""
                K-1,Oleksa Vyhadanyi,1999-03-02,missing
                K-2,Iryna Vyhadana,1987,captured
                K-4,Marta Nebuvala,1980,missing
                """));

        assertThat(tally).isEqualTo(new Tally(3, 1, 1, 1, 1, 0));
        Report now = register.reportsOf(IRYNA).getLast();
        assertThat(register.reportsOf(IRYNA).getFirst().state()).isEqualTo(new State.Superseded(now.id()));
        assertThat(now.state()).isEqualTo(new State.Current());
        assertThat(now.person()).isEqualTo(before.person());
        assertThat(now.statement().situation().status()).isEqualTo(Status.CAPTURED);
        assertThat(register.reportOf(OLEKSA).state()).isEqualTo(new State.Current());
        assertThat(register.reportOf(STEFAN).state()).isEqualTo(new State.Vanished());
    }

    @Test
    void whoVanishedAndIsInTheListAgainIsTheSameReport() {
        register.taken("1.csv", FIRST);
        register.taken("2.csv", FIRST.replaceFirst("3,.*\n", ""));
        assertThat(register.reportOf(STEFAN).state()).isEqualTo(new State.Vanished());

        Tally third = register.taken("3.csv", FIRST + "4,Marta Nebuvala,1980,missing\n");

        assertThat(third).isEqualTo(new Tally(4, 1, 3, 0, 0, 0));
        assertThat(register.reportOf(STEFAN).state()).isEqualTo(new State.Current());
    }

    @Test
    void whoVanishedAndStaysAwayIsToldOnce() {
        register.taken("1.csv", FIRST);
        assertThat(register.taken("2.csv", FIRST.replaceFirst("3,.*\n", "")).vanished())
                .isEqualTo(1);
        assertThat(register.taken("3.csv", FIRST.replaceFirst("3,.*\n", "4,Marta Nebuvala,1980,missing\n"))
                        .vanished())
                .isZero();
    }

    @Test
    void whoIsNotNumberedIsRecognisedByANameThatOccursOnce() {
        register.taken("1.csv", FIRST);

        Tally tally = register.taken("2.csv", FIRST.replace("1987,captured", "1987,exchanged"));

        assertThat(tally).isEqualTo(new Tally(3, 0, 2, 1, 0, 0));
        assertThat(register.entries()).hasSize(3);
    }

    @Test
    void twoLinesWithOneNameAreTwoPeople() {
        String twice = "name,date of birth\nIvan Vyhadanyi,1990\nIvan Vyhadanyi,1990\n";
        register.taken("1.csv", twice);
        assertThat(register.entries()).hasSize(2);

        Tally tally = register.taken("2.csv", twice + "Ivan Vyhadanyi,1990\n");

        assertThat(tally).isEqualTo(new Tally(3, 1, 2, 0, 0, 0));
        assertThat(register.entries()).hasSize(3);
    }

    @Test
    void twoListsOfOneSourceKeepOutOfEachOthersWay() {
        String held = FIRST;
        String freed =
                "name,date of birth,status\nOleksa Vyhadanyi,1999-03-02,missing\nMarta Nebuvala,1980,exchanged\n";
        importAs("held", held);

        assertThat(importAs("freed", freed)).isEqualTo(new Tally(2, 2, 0, 0, 0, 0));
        assertThat(importAs("held", held + "4,Pavlo Nebuvalyi,1975,captured\n")).isEqualTo(new Tally(4, 1, 3, 0, 0, 0));
        assertThat(register.reports()).extracting(Report::state).containsOnly(new State.Current());
    }

    @Test
    void oneFileUnderTwoNamesIsTwoListsAndEachHasItsReports() {
        importAs("held", FIRST);
        importAs("seen", FIRST);
        assertThat(register.reports()).hasSize(6);

        Tally tally = importAs("seen", FIRST.replaceFirst("3,.*\n", ""));

        assertThat(tally).isEqualTo(new Tally(2, 0, 2, 0, 1, 0));
        assertThat(register.reportsOf(STEFAN))
                .extracting(Report::state)
                .containsExactly(new State.Current(), new State.Vanished());
        assertThat(register.reportsOf(STEFAN))
                .extracting(Report::custody)
                .extracting("list")
                .containsExactly("held", "seen");
    }

    @Test
    void theSameFileIsReadAgainWhenSomebodySaysHowItsDatesAreToBeRead() {
        String list = "name,date of birth\nOleksa Vyhadanyi,03/04/1999\nIryna Vyhadana,1987\n";
        register.taken("list.csv", list);
        assertThat(register.reportOf(OLEKSA).statement().particulars().born()).isEqualTo(PartialDate.of(1999));

        var again = register.imports("list.csv", list, "Invented bureau", "", DateOrder.DAY_FIRST);

        assertThat(FreshRegister.tally(again)).isEqualTo(new Tally(2, 0, 1, 1, 0, 0));
        Report now = register.reportsOf(OLEKSA).getLast();
        assertThat(now.statement().particulars().born()).isEqualTo(new PartialDate(1999, 4, 3));
        assertThat(register.reportsOf(OLEKSA).getFirst().state()).isEqualTo(new State.Superseded(now.id()));
        assertThat(register.entries()).hasSize(2);
    }

    @Test
    void aBadRowIsSetAsideAndTheOthersAreIn() {
        var outcome = register.imports("list.csv", FIRST + "4,Marta Nebuvala,2199-01-01,missing\n5,,1980,missing\n");

        assertThat(FreshRegister.tally(outcome)).isEqualTo(new Tally(5, 3, 0, 0, 0, 2));
        assertThat(((ListImported.Imported) outcome).differences().setAside())
                .flatExtracting(aside -> aside.problems())
                .extracting(Problem::code, Problem::row)
                .containsExactly(tuple("date.future", 5), tuple("row.nobody", 6));
        assertThat(register.entries()).hasSize(3);
    }

    @Test
    void aFileThatBreaksOffLeavesNothingBehind() {
        String broken = pfif(person("p1", "Oleksa Vyhadanyi", "")).replace("</pfif:pfif>", "<pfif:person><pfif:");

        assertThat(register.imports("list.xml", broken)).isInstanceOf(ListImported.Refused.class);
        assertThat(register.imports("list.csv", "just\nsome text\n")).isInstanceOf(ListImported.Refused.class);

        assertThat(register.reports()).isEmpty();
        assertThat(sources.all(register.operation())).isEmpty();
        assertThat(originals.find(Sha256.of(broken.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(register.program()
                        .database()
                        .sql("select count(*) from intake.edition where operation = ?")
                        .param(register.operation().slug())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatSeveralNotesSayOfOnePersonIsOneEntryAlsoWhenANoteComesLater() {
        String seen = note("p1", "n1", "believed_missing", "seen in an invented village");
        String heard = note("p1", "n2", "believed_alive", "heard on the telephone");
        String other = person("p2", "Iryna Vyhadana", "");
        register.taken("1.xml", pfif(person("p1", "Oleksa Vyhadanyi", seen + heard) + other));
        assertThat(register.reportsOf(OLEKSA)).hasSize(3);
        assertThat(register.entries()).hasSize(2);

        String met = note("p1", "n3", "believed_alive", "met at the station");
        Tally tally = register.taken("2.xml", pfif(person("p1", "Oleksa Vyhadanyi", seen + heard + met) + other));

        assertThat(tally).isEqualTo(new Tally(5, 1, 4, 0, 0, 0));
        assertThat(register.reportsOf(OLEKSA)).hasSize(4);
        assertThat(register.entries()).hasSize(2);
    }

    private Tally importAs(String list, String content) {
        return FreshRegister.tally(register.imports(list + ".csv", content, "Invented bureau", list, DateOrder.UNSAID));
    }

    private static String referenced(String rows) {
        return "id,name,date of birth,status\n" + rows;
    }

    private static String pfif(String people) {
        return "<?xml version='1.0' encoding='UTF-8'?>\n<pfif:pfif xmlns:pfif='http://zesty.ca/pfif/1.4'>" + people
                + "</pfif:pfif>";
    }

    private static String person(String id, String name, String notes) {
        return """
                <pfif:person><pfif:person_record_id>example.org/%s</pfif:person_record_id>
                <pfif:source_date>2026-01-01T00:00:00Z</pfif:source_date>
                <pfif:full_name>%s</pfif:full_name>%s</pfif:person>
                """.formatted(id, name, notes);
    }

    private static String note(String person, String id, String status, String text) {
        return """
                <pfif:note><pfif:note_record_id>example.org/%s</pfif:note_record_id>
                <pfif:person_record_id>example.org/%s</pfif:person_record_id>
                <pfif:source_date>2026-02-01T00:00:00Z</pfif:source_date>
                <pfif:status>%s</pfif:status><pfif:text>%s</pfif:text></pfif:note>
                """.formatted(id, person, status, text);
    }
}
