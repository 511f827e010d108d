package org.whereabouts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.column.ReadRow.Understood;
import org.whereabouts.intake.edition.SheetReader;
import org.whereabouts.intake.table.Tables;
import org.whereabouts.intake.table.UnreadableException;

/// Files that somebody sends by mistake, and files that somebody sends on purpose.
class MalformedListsTest {

    private static final String ARABIC = """
            الاسم,تاريخ الميلاد,الحالة
            سالم المتخيل,1990,مفقود
            محمد عبد الرحمن المختلق,1985,مفقود
            ليلى الخيالية,1971,محتجز
            """;
    private static final String CYRILLIC = "ФИО;Дата рождения\nПридуманный Пётр Ильич;1990\nВЫДУМАННЫЙ ОЛЕГ;1971\n";

    @TempDir
    Path folder;

    @Test
    void arabicAndCyrillicOfOneByteAreToldApart() throws Exception {
        assertThat(names(bytes("ar.csv", ARABIC.getBytes(Charset.forName("windows-1256")))))
                .containsExactly("سالم المتخيل", "محمد عبد الرحمن المختلق", "ليلى الخيالية");
        assertThat(names(bytes("ru.csv", CYRILLIC.getBytes(Charset.forName("windows-1251")))))
                .containsExactly("Придуманный Пётр Ильич", "ВЫДУМАННЫЙ ОЛЕГ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOI8-R", "IBM866"})
    void cyrillicOfAnotherKindIsNotTurnedIntoOtherLetters(String charset) throws Exception {
        refused(bytes("ru.csv", CYRILLIC.getBytes(Charset.forName(charset))), "file.encoding");
    }

    @Test
    void arabicOfAnotherKindIsNotTurnedIntoOtherLetters() throws Exception {
        refused(bytes("ar.csv", ARABIC.getBytes(Charset.forName("ISO-8859-6"))), "file.encoding");
        refused(
                bytes("de.csv", "name,born\nMüller Böse,1990\n".getBytes(StandardCharsets.ISO_8859_1)),
                "file.encoding");
    }

    @Test
    void encodingsThatAreMixedAreRefused() throws Exception {
        var mixed = new ArrayList<Byte>();
        for (byte one : "name\nПридуманный Пётр\n".getBytes(StandardCharsets.UTF_8)) {
            mixed.add(one);
        }
        for (byte one : "Выдуманный Олег\n".getBytes(Charset.forName("windows-1251"))) {
            mixed.add(one);
        }
        byte[] all = new byte[mixed.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = mixed.get(i);
        }
        refused(bytes("mixed.csv", all), "file.encoding");
    }

    @Test
    void aHeadingAloneIsAListOfNobody() throws Exception {
        assertThat(rows(text("name,born\n"))).isEmpty();
        assertThat(rows(text("name,born"))).isEmpty();
    }

    @Test
    void tenThousandColumnsAndTwoOfOneName() throws Exception {
        String wide = "name" + ",x".repeat(10_000) + "\nOleksa Vyhadanyi" + ",1".repeat(10_000) + "\n";
        assertThat(names(text(wide))).containsExactly("Oleksa Vyhadanyi");
        assertThat(rows(text("name,name,born,born\nOleksa Vyhadanyi,Petro Vyhadanyi,1999,2001\n")))
                .hasSize(1);
    }

    @Test
    void aZeroInTheMiddleIsShownAsUnreadableAndCostsNothingElse() throws Exception {
        String padding = "Iryna Vyhadana,1988\n".repeat(300);
        assertThat(names(text("name,born\n" + padding + "Olek\0sa Vyhadanyi,1999\n")))
                .hasSize(301)
                .last()
                .isEqualTo("Olek\uFFFDsa Vyhadanyi");
    }

    @Test
    void aLineWithoutEndIsRefusedAndNotHeld() throws Exception {
        Path file = folder.resolve("line.csv");
        byte[] much = "Oleksa Vyhadanyi ".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("name,born\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 60; i++) {
                out.write(much);
            }
        }
        refused(file, "file.csv");
    }

    @Test
    void entitiesThatGrowAreNotOpened() throws Exception {
        refused(text("""
                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <pfif xmlns="http://zesty.ca/pfif/1.4"><person><full_name>&b;</full_name></person></pfif>
                """), "file.xml");
    }

    @Test
    void aWorkbookWhoseInsideIsNoneIsRefused() throws Exception {
        Path file = folder.resolve("odd.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels")) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<nothing/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> rows(file));
    }

    private Path text(String content) throws IOException {
        return bytes("list.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static void refused(Path file, String code) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> rows(file))
                .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }

    private static List<String> names(Path file) throws IOException, UnreadableException {
        return rows(file).stream()
                .map(row -> ((Understood) row)
                        .statement()
                        .particulars()
                        .names()
                        .getFirst()
                        .text())
                .toList();
    }

    private static List<ReadRow> rows(Path file) throws IOException, UnreadableException {
        List<ReadRow> rows = new ArrayList<>();
        var sheets = new SheetReader(DateOrder.UNSAID, Clock.systemUTC(), rows::add);
        Tables.open(file).read(sheets);
        sheets.finish();
        return rows;
    }
}
