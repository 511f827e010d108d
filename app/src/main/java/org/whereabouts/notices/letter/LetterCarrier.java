package org.whereabouts.notices.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfWriter;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Carrier;
import org.whereabouts.notices.way.Parcel;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import org.whereabouts.notices.wording.Writing;

/// Sets a text on a page whose address shows in the window of an envelope (DIN 5008, form B), and nothing else does.
final class LetterCarrier implements Carrier {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final int MOST_LINES = 6;
    private static final int MOST_LETTERS = 300;
    private static final Rectangle WINDOW = millimetres(25, 297 - 90, 105, 297 - 45);
    private static final Rectangle TEXT = millimetres(25, 20, 190, 297 - 105);

    private final boolean wanted;

    /// @param wanted whether letters are posted by this installation at all
    LetterCarrier(boolean wanted) {
        this.wanted = wanted;
    }

    @Override
    public Way.Kind kind() {
        return Way.Kind.LETTER;
    }

    @Override
    public boolean ready() {
        return wanted;
    }

    @Override
    public Carried carry(Parcel parcel) {
        if (!(parcel.to() instanceof Way.Letter to)) {
            throw new IllegalArgumentException("WA-1305 not a way for a letter");
        }
        List<String> address = lines(to.address());
        if (address.isEmpty() || address.size() > MOST_LINES || to.address().length() > MOST_LETTERS) {
            return new Carried.Never(Trouble.NO_ADDRESS);
        }
        return new Carried.Printed(page(address, parcel.text()));
    }

    /// The lines of an address; people who have one line for it write commas.
    private static List<String> lines(String address) {
        return address.strip()
                .lines()
                .flatMap(line ->
                        address.strip().contains("\n") ? List.of(line).stream() : List.of(line.split(",")).stream())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static byte[] page(List<String> address, Writing text) {
        var page = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            PdfWriter writer = PdfWriter.getInstance(document, page);
            document.addTitle("");
            document.open();
            var font = new Font(typeface(), 11);
            set(writer, WINDOW, address, font, 14, false);
            set(writer, TEXT, text.paragraphs(), font, 18, text.rightToLeft());
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("WA-1306 the typeface of letters cannot be read", cannotRead);
        }
        return page.toByteArray();
    }

    private static void set(
            PdfWriter writer, Rectangle where, List<String> paragraphs, Font font, float leading, boolean rightToLeft) {
        var column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(where.getLeft(), where.getBottom(), where.getRight(), where.getTop());
        // An address may be in any script, whatever the language of the letter is.
        boolean turned = rightToLeft || paragraphs.stream().anyMatch(LetterCarrier::isArabic);
        column.setRunDirection(turned ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        for (String paragraph : paragraphs) {
            var set = new Paragraph(leading, paragraph, font);
            set.setAlignment(Element.ALIGN_LEFT);
            set.setSpacingAfter(leading == 18 ? 12 : 0);
            column.addElement(set);
        }
        column.go();
    }

    private static boolean isArabic(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    private static BaseFont typeface() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(LetterCarrier.class.getResourceAsStream("DejaVuSans.ttf"), "typeface")) {
            byte[] all = file.readAllBytes();
            return BaseFont.createFont("DejaVuSans.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, all, null);
        }
    }

    private static Rectangle millimetres(float left, float bottom, float right, float top) {
        return new Rectangle(left * MILLIMETRE, bottom * MILLIMETRE, right * MILLIMETRE, top * MILLIMETRE);
    }
}
