package org.whereabouts.enquiries.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.pages.Words;

/// Sets an extract on a page, with the words and the digest by which it is checked, and its text and
/// signature attached.
///
/// @param text     what it says
/// @param extract  what was signed
/// @param code     the words on it
/// @param language in which it speaks
record ExtractPage(ExtractText text, Extract extract, WordCode code, Locale language, Words words) {

    private static final float EDGE = 60;
    private static final float[] COLUMNS = {2, 5};
    /// The library turns the cells of a table, and not their widths.
    private static final float[] TURNED = {5, 2};
    private static final String TYPEFACE = "/org/whereabouts/notices/letter/DejaVuSans.ttf";

    byte[] pdf() {
        var page = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, EDGE, EDGE, EDGE, EDGE)) {
            PdfWriter writer = PdfWriter.getInstance(document, page);
            document.addTitle(text.title());
            document.open();
            BaseFont face = typeface();
            document.add(single(text.title(), new Font(face, 16)));
            document.add(facts(new Font(face, 10)));
            document.add(single(say("extract.statement"), new Font(face, 10)));
            document.add(checking(new Font(face, 10)));
            document.add(single(say("extract.attached"), new Font(face, 8)));
            writer.addFileAttachment("text", text.bytes(), null, "extract.txt");
            writer.addFileAttachment("signature", signature(), null, "extract.sig");
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("WA-1109 the typeface of extracts cannot be read", cannotRead);
        }
        return page.toByteArray();
    }

    private PdfPTable facts(Font font) {
        PdfPTable table = table(2);
        for (ExtractText.Line line : text.lines()) {
            table.addCell(cell(line.label(), font));
            table.addCell(cell(line.value(), font));
        }
        return table;
    }

    private PdfPTable checking(Font font) {
        PdfPTable table = table(2);
        table.addCell(cell(say("receipt.code"), font));
        table.addCell(cell(code.in(language), font));
        table.addCell(cell(say("extract.digest"), font));
        table.addCell(cell(extract.digest().replaceAll("(.{4})(?=.)", "$1 "), font));
        return table;
    }

    private PdfPTable single(String said, Font font) {
        PdfPTable table = table(1);
        table.addCell(cell(said, font));
        return table;
    }

    private PdfPTable table(int columns) {
        PdfPTable table = columns == 1 ? new PdfPTable(1) : new PdfPTable(rightToLeft() ? TURNED : COLUMNS);
        table.setWidthPercentage(100);
        table.setSpacingAfter(14);
        table.setRunDirection(rightToLeft() ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        return table;
    }

    private PdfPCell cell(String said, Font font) {
        var cell = new PdfPCell(new Phrase(said, font));
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPaddingBottom(5);
        cell.setLeading(0, 1.4f);
        // A name may be in any script, whatever the language of the paper is.
        boolean arabic = said.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
        cell.setRunDirection(arabic ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        cell.setHorizontalAlignment(arabic == rightToLeft() ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
        return cell;
    }

    private boolean rightToLeft() {
        return language.getLanguage().equals("ar");
    }

    private String say(String key) {
        return words.say(language, key);
    }

    private byte[] signature() {
        return extract.signature().bytes();
    }

    private static BaseFont typeface() throws IOException {
        try (InputStream file = Objects.requireNonNull(ExtractPage.class.getResourceAsStream(TYPEFACE), "typeface")) {
            return BaseFont.createFont(
                    "DejaVuSans.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        }
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "the page of an extract";
    }
}
