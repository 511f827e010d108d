package org.whereabouts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Statement;

/// Workbooks as people make them, and as attackers do. All people here are invented.
class OddWorkbooksTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEADINGS = "<row r='1'>" + text("A1", "name") + text("B1", "date of birth")
            + text("C1", "place of capture") + "</row>";

    @TempDir
    Path folder;

    @Test
    void aFormulaCountsAsWhatItLastShowed() throws Exception {
        Path file = workbook(HEADINGS + "<row r='2'>"
                + "<c r='A2' t='str'><f>CONCATENATE(E2,F2)</f><v>Oleksa Vyhadanyi</v></c>"
                + "<c r='B2' s='1'><f>DATE(1999,3,2)</f><v>36221</v></c>"
                + "<c r='C2' t='str'><f>[1]Towns!A1</f><v>Небувалівка</v></c></row>"
                + "<row r='3'>" + text("A3", "Iryna Vyhadana") + "<c r='B3'><f>1987</f><v>1987</v></c></row>");

        List<Statement> said = statements(file);

        assertThat(said.getFirst().particulars().names().getFirst().text()).isEqualTo("Oleksa Vyhadanyi");
        assertThat(said.getFirst().particulars().born()).isEqualTo(new PartialDate(1999, 3, 2));
        assertThat(said.getLast().particulars().born()).isEqualTo(PartialDate.of(1987));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A2' t='e'><v>#REF!</v></c>",
                "<c r='A2' t='e'><f>[1]A!A1</f><v>#REF!</v></c>",
                "<c r='A2' t='str'><f>[1]A!A1</f><v>#N/A</v></c>",
                "<c r='A2'><f>E2</f></c>"
            })
    void aFormulaThatFailedIsNobodysName(String cell) throws Exception {
        Path file = workbook(HEADINGS + "<row r='2'>" + cell + text("B2", "1999") + "</row>");

        assertThat(rows(file)).allSatisfy(row -> assertThat(row).isInstanceOf(ReadRow.SetAside.class));
    }

    @Test
    void cellsThatAreMergedSayWhatTheirFirstSays() throws Exception {
        Path file = workbook(
                "<row r='1'>" + text("A1", "A list of invented people") + "</row>"
                        + HEADINGS.replace("r='1'", "r='2'").replace("1'", "2'")
                        + "<row r='3'>" + text("A3", "Oleksa Vyhadanyi") + text("B3", "1999") + "</row>"
                        + "<row r='4'>" + text("A4", "Iryna Vyhadana") + "</row>",
                "<mergeCells count='2'><mergeCell ref='A1:C1'/><mergeCell ref='B3:B4'/></mergeCells>");

        assertThat(statements(file))
                .extracting(said -> said.particulars().born())
                .containsExactly(PartialDate.of(1999), null);
    }

    @Test
    void aDirectoryThatLiesAboutSizesIsNotBelieved() throws Exception {
        String rows = ("<row>" + text("A2", "Oleksa Vyhadanyi") + "</row>").repeat(500);
        for (int size : List.of(10, 500_000_000)) {
            Path file = workbook(HEADINGS + rows);
            byte[] bytes = Files.readAllBytes(file);
            lie(bytes, size);
            Files.write(file, bytes);

            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> rows(file))
                    .satisfies(refused -> assertThat(refused.problem().code()).startsWith("file."));
        }
    }

    @Test
    void aWorkbookWithoutAnyFormatIsOne() throws Exception {
        Path styled = workbook(HEADINGS + "<row r='2'>" + text("A2", "Oleksa Vyhadanyi") + "</row>");
        Path plain = folder.resolve("plain.xlsx");
        try (var from = new ZipFile(styled.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(plain))) {
            for (ZipEntry part : from.stream().toList()) {
                String content = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                if (!part.getName().equals("xl/styles.xml")) {
                    to.putNextEntry(new ZipEntry(part.getName()));
                    to.write(content.replaceFirst("<Override PartName='/xl/styles.xml'.*?/>", "")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        assertThat(statements(plain)).hasSize(1);
    }

    @Test
    void aListBehindALinkIsThatList() throws Exception {
        Path link = Files.createSymbolicLink(
                folder.resolve("link"), workbook(HEADINGS + "<row r='2'>" + text("A2", "Oleksa Vyhadanyi") + "</row>"));

        assertThat(statements(link)).hasSize(1);
    }

    /// Writes another size of the sheet into the directory at the end of the file.
    private static void lie(byte[] zip, int size) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 46; at++) {
            boolean entry = bytes.getInt(at) == 0x02014b50;
            if (entry && new String(zip, at + 46, bytes.getShort(at + 28), StandardCharsets.UTF_8).equals(SHEET)) {
                bytes.putInt(at + 24, size);
            }
        }
    }

    private static String text(String cell, String text) {
        return "<c r='" + cell + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private Path workbook(String rows) throws IOException {
        return workbook(rows, "");
    }

    private Path workbook(String rows, String behind) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packed = "http://schemas.openxmlformats.org/package/2006/relationships";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='" + packed + "'><Relationship Id='r1' Type='" + links
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + main + "' xmlns:r='" + links
                        + "'><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets>"
                        + "<externalReferences><externalReference r:id='r3'/></externalReferences></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + packed + "'>"
                        + "<Relationship Id='r1' Type='" + links + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='" + links + "/styles' Target='styles.xml'/>"
                        + "<Relationship Id='r3' Type='" + links + "/externalLink' Target='http://example.org/a.xlsx'"
                        + " TargetMode='External'/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + main + "'><cellXfs count='2'><xf numFmtId='0'/>"
                        + "<xf numFmtId='14'/></cellXfs></styleSheet>");
        parts.put(
                SHEET, "<worksheet xmlns='" + main + "'><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
        Path file = folder.resolve("list.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static List<Statement> statements(Path file) throws IOException, UnreadableException {
        return rows(file).stream().map(row -> ((Understood) row).statement()).toList();
    }

    private static List<ReadRow> rows(Path file) throws IOException, UnreadableException {
        List<ReadRow> rows = new ArrayList<>();
        var sheets = new SheetReader(DateOrder.UNSAID, Clock.systemUTC(), rows::add);
        Tables.open(file).read(sheets);
        sheets.finish();
        return rows;
    }
}
