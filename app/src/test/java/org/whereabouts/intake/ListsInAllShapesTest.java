package org.whereabouts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.column.ReadRow.SetAside;
import org.whereabouts.intake.column.ReadRow.Understood;
import org.whereabouts.intake.edition.SheetReader;
import org.whereabouts.intake.table.Tables;
import org.whereabouts.intake.table.UnreadableException;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Sex;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.Status;

/// All people here are invented.
class ListsInAllShapesTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anyUsualDelimiter(String delimiter) throws Exception {
        String list = """
                name,date of birth,status
                Oleksa Vyhadanyi,1999-03-02,missing
                Iryna Vyhadana,1987,captured
                """.replace(",", delimiter);

        List<Statement> said = statements(file("list.csv", list, StandardCharsets.UTF_8));

        assertThat(said)
                .extracting(one -> one.particulars().names().getFirst().text())
                .containsExactly("Oleksa Vyhadanyi", "Iryna Vyhadana");
        assertThat(said.getFirst().particulars().born()).isEqualTo(new PartialDate(1999, 3, 2));
        assertThat(said.getLast().situation().status()).isEqualTo(Status.CAPTURED);
        assertThat(said.getLast().situation().fate()).isEqualTo(Fate.ALIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void anyUsualEncoding(String charset) throws Exception {
        String list = "Прізвище;Ім'я;По батькові;Рік народження;Стать\nВигаданий;Олекса;Петрович;1999;ч\n";

        List<Statement> said = statements(file("list.csv", list, Charset.forName(charset)));

        assertThat(said).singleElement().satisfies(one -> {
            assertThat(one.particulars().names().getFirst().text()).isEqualTo("Вигаданий Олекса Петрович");
            assertThat(one.particulars().born()).isEqualTo(PartialDate.of(1999));
            assertThat(one.particulars().sex()).isEqualTo(Sex.MALE);
        });
    }

    @Test
    void headingsInFourLanguagesAndBelowATitle() throws Exception {
        assertThat(statements(file(
                        "ru.csv", "Список\n\nФИО,Дата рождения\nПридуманный Пётр,1.2.1990\n", StandardCharsets.UTF_8)))
                .singleElement()
                .extracting(one -> one.particulars().born())
                .isEqualTo(new PartialDate(1990, 2, 1));
        assertThat(statements(file(
                        "ar.csv", "الاسم,تاريخ الميلاد,الحالة\nسالم المتخيل,1990,مفقود\n", StandardCharsets.UTF_8)))
                .singleElement()
                .extracting(one -> one.situation().status())
                .isEqualTo(Status.MISSING);
    }

    @Test
    void workbookWithSheetsAndRealDates() throws Exception {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Перший");
            sheet.value(0, 0, "ПІБ");
            sheet.value(0, 1, "Дата народження");
            sheet.value(1, 0, "Вигаданий Олекса");
            sheet.value(1, 1, LocalDate.of(1999, 3, 2));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
            sheet.value(2, 0, "Вигадана Ірина");
            sheet.value(2, 1, 1987);
        }

        List<ReadRow> rows = rows(file);

        assertThat(rows).extracting(row -> row.row().sheet()).containsOnly("Перший");
        assertThat(rows).extracting(row -> row.row().number()).containsExactly(2, 3);
        assertThat(rows)
                .extracting(row -> ((Understood) row).statement().particulars().born())
                .containsExactly(new PartialDate(1999, 3, 2), PartialDate.of(1987));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2", "1.3", "1.4"})
    void pfifOfEveryVersion(String version) throws Exception {
        boolean old = version.compareTo("1.4") < 0;
        String document = """
                <?xml version="1.0" encoding="UTF-8"?>
                <pfif:pfif xmlns:pfif="http://zesty.ca/pfif/VERSION">
                  <pfif:person>
                    <pfif:person_record_id>example.org/p1</pfif:person_record_id>
                    <pfif:source_date>2026-01-02T00:00:00Z</pfif:source_date>
                    <pfif:GIVEN>Oleksa</pfif:GIVEN><pfif:FAMILY>Vyhadanyi</pfif:FAMILY>
                    <pfif:author_phone>000</pfif:author_phone>
                    <pfif:note>
                      <pfif:note_record_id>example.org/n1</pfif:note_record_id>
                      <pfif:author_name>Nobody</pfif:author_name>
                      <pfif:source_date>2026-01-03T00:00:00Z</pfif:source_date>
                      <pfif:status>believed_missing</pfif:status><pfif:text>Not seen since.</pfif:text>
                    </pfif:note>
                  </pfif:person>
                </pfif:pfif>
                """.replace("VERSION", version)
                .replace("GIVEN", old ? "first_name" : "given_name")
                .replace("FAMILY", old ? "last_name" : "family_name");

        List<ReadRow> rows = rows(file("people.xml", document, StandardCharsets.UTF_8));

        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(((Understood) row).group()).isEqualTo("example.org/p1"));
        Statement note = ((Understood) rows.getLast()).statement();
        assertThat(note.particulars().names().getFirst().text()).isEqualTo("Vyhadanyi Oleksa");
        assertThat(note.situation().status()).isEqualTo(Status.MISSING);
        assertThat(note.remark()).contains("Not seen since.").doesNotContain("000");
        assertThat(((Understood) rows.getLast()).saidOn()).isEqualTo(new PartialDate(2026, 1, 3));
    }

    @Test
    void unknownColumnsAreKeptAndContactsAreNot() throws Exception {
        Statement said = statements(file(
                        "list.csv", "name,shoe size,phone\nOleksa Vyhadanyi,44,+000 111\n", StandardCharsets.UTF_8))
                .getFirst();

        assertThat(said.remark()).isEqualTo("shoe size: 44");
    }

    @Test
    void unidentifiedPeopleHaveNoNameButMarks() throws Exception {
        Statement said = statements(file(
                        "list.csv",
                        "name,age,marks,clothing,place\nunknown,30-40,anchor on the left arm,grey coat,Example\n",
                        StandardCharsets.UTF_8))
                .getFirst();

        assertThat(said.particulars().isUnidentified()).isTrue();
        assertThat(said.appearance().ageFrom()).isEqualTo(30);
        assertThat(said.appearance().marks()).isEqualTo("anchor on the left arm");
    }

    @Test
    void aBadRowIsSetAsideWithItsPlaceAndTheOthersAreNot() throws Exception {
        List<ReadRow> rows = rows(file("list.csv", """
                name,born
                Oleksa Vyhadanyi,1999-03-02
                Iryna Vyhadana,1999-02-31
                ,1980
                Petro Vyhadanyi,1970,one,more
                Maria Vyhadana,03/04/1999
                """, StandardCharsets.UTF_8));

        assertThat(rows)
                .filteredOn(row -> row instanceof SetAside)
                .flatExtracting(ReadRow::problems)
                .extracting(Problem::row, Problem::code, Problem::column)
                .contains(
                        tuple(3, "date.unreadable", "born"), tuple(4, "row.nobody", null), tuple(5, "row.long", null));
        assertThat(rows).filteredOn(row -> row instanceof Understood).hasSize(2);
        assertThat(rows.getLast().problems()).extracting(Problem::code).containsExactly("date.ambiguous");
    }

    @Test
    void aBadFileIsRefusedInOneSentence() throws Exception {
        assertRefused(file("empty.csv", "", StandardCharsets.UTF_8), "file.empty");
        assertRefused(file("no.csv", "colour,size\nred,3\n", StandardCharsets.UTF_8), "file.headings");
        assertRefused(file("quote.csv", "name,born\n\"Oleksa,1999\nIryna,1988\n", StandardCharsets.UTF_8), "file.csv");
        assertRefused(
                file("half.xml", "<pfif xmlns=\"http://zesty.ca/pfif/1.4\"><person>", StandardCharsets.UTF_8),
                "file.xml");
        assertRefused(file("other.xml", "<html></html>", StandardCharsets.UTF_8), "file.not-pfif");
        assertRefused(
                file(
                        "entity.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><pfif xmlns=\"http://zesty.ca/pfif/1.4\">&e;</pfif>",
                        StandardCharsets.UTF_8),
                "file.xml");
        Path zip = folder.resolve("broken.xlsx");
        Files.write(zip, new byte[] {'P', 'K', 3, 4, 0, 0});
        assertRefused(zip, "file.xlsx");
        Path binary = folder.resolve("picture.csv");
        Files.write(binary, new byte[] {1, 0, 0, 0, 0, 5, 6, 7, 0, 0, 0, 9});
        assertRefused(binary, "file.other");
    }

    private void assertRefused(Path file, String code) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> rows(file))
                .extracting(refused -> refused.problem().code())
                .isEqualTo(code);
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, text.getBytes(charset));
        return file;
    }

    private static List<Statement> statements(Path file) throws IOException, UnreadableException {
        return rows(file).stream().map(row -> ((Understood) row).statement()).toList();
    }

    private static List<ReadRow> rows(Path file) throws IOException, UnreadableException {
        List<ReadRow> rows = new ArrayList<>();
        var sheets = new SheetReader(DateOrder.UNSAID, TODAY, rows::add);
        Tables.open(file).read(sheets);
        sheets.finish();
        return rows;
    }
}
