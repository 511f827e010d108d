package org.whereabouts.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class DrawingADocumentTest {

    @Test
    void showsWhatStandsOnEachPage() throws IOException {
        DrawnPages drawn = DrawingADocument.draw(document(2)).orElseThrow();
        assertThat(drawn.all()).isEqualTo(2);
        assertThat(drawn.pages()).hasSize(2).allSatisfy(page -> {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page));
            assertThat(picture.getWidth()).isBetween(900, 920);
            assertThat(new Color(picture.getRGB(300, 300)).getRed()).isGreaterThan(200);
            assertThat(new Color(picture.getRGB(300, 300)).getBlue()).isLessThan(60);
            assertThat(picture.getRGB(20, 20)).isEqualTo(Color.WHITE.getRGB());
        });
    }

    @Test
    void showsTheFirstPagesOfALongOneAndSaysHowManyThereAre() throws IOException {
        DrawnPages drawn = DrawingADocument.draw(document(33)).orElseThrow();
        assertThat(drawn.all()).isEqualTo(33);
        assertThat(drawn.pages()).hasSize(DrawingADocument.MOST_PAGES);
    }

    @Test
    void drawsSmallWhatClaimsToBeAsLargeAsAHouse() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(1_000_000, 500_000)));
            byte[] page =
                    DrawingADocument.draw(bytes(document)).orElseThrow().pages().getFirst();
            assertThat(ImageIO.read(new ByteArrayInputStream(page)).getWidth()).isBetween(1_590, 1_600);
        }
    }

    @Test
    void hasNothingToShowOfWhatIsNoDocumentOrIsCutOrLocked() throws IOException {
        byte[] whole = document(1);
        assertThat(DrawingADocument.draw("%PDF-1.7 invented".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(DrawingADocument.draw(Arrays.copyOf(whole, 40))).isEmpty();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("of the owner", "of the reader", new AccessPermission()));
            assertThat(DrawingADocument.draw(bytes(document))).isEmpty();
        }
    }

    /// Some kilobytes that are a picture of ten thousand million points: it is not the service that runs out of memory.
    @Test
    void outlivesADocumentThatTakesAllMemory() throws IOException {
        var deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            for (int i = 0; i < 1_000; i++) {
                out.write(new byte[100_000]);
            }
        }
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture =
                    new PDStream(document, new ByteArrayInputStream(deflated.toByteArray()), COSName.FLATE_DECODE);
            var about = picture.getCOSObject();
            about.setItem(COSName.TYPE, COSName.XOBJECT);
            about.setItem(COSName.SUBTYPE, COSName.IMAGE);
            about.setInt(COSName.WIDTH, 100_000);
            about.setInt(COSName.HEIGHT, 100_000);
            about.setInt(COSName.BITS_PER_COMPONENT, 8);
            about.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            var resources = new PDResources();
            resources.getCOSObject().setItem(COSName.XOBJECT, new org.apache.pdfbox.cos.COSDictionary());
            var found = org.apache.pdfbox.pdmodel.graphics.PDXObject.createXObject(about, resources);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.drawImage((org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject) found, 0, 0, 100, 100);
            }
            byte[] bomb = bytes(document);
            assertThat(bomb.length).isLessThan(1 << 20);
            assertThat(DrawingADocument.draw(bomb).map(DrawnPages::pages).orElseGet(java.util.List::of))
                    .isEmpty();
        }
        assertThat(DrawingADocument.draw(document(1))).isPresent();
    }

    private static byte[] document(int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.setNonStrokingColor(new Color(230, 30, 30));
                    pen.addRect(150, 600, 100, 100);
                    pen.fill();
                }
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
