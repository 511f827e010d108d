package org.whereabouts.pictures;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The program that draws: a PDF comes in, and out go the number of its pages and the pictures of the first of them,
/// each
/// behind its length.
final class PagesOfAPdf {

    private static final float POINTS_AN_INCH = 72;
    private static final float DOTS_AN_INCH = 110;
    private static final float LONGEST_SIDE = 1_600;

    private PagesOfAPdf() {}

    static void main(String[] args) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        // The list of the system's fonts, which the library keeps, is nothing for somebody's home.
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        try (PDDocument document = Loader.loadPDF(System.in.readAllBytes())) {
            out.writeInt(document.getNumberOfPages());
            var renderer = new PDFRenderer(document);
            for (int i = 0; i < Math.min(document.getNumberOfPages(), DrawingADocument.MOST_PAGES); i++) {
                byte[] page = Reencoding.written(drawn(document, renderer, i));
                out.writeInt(page.length);
                out.write(page);
                out.flush();
            }
        }
        System.exit(0);
    }

    private static BufferedImage drawn(PDDocument document, PDFRenderer renderer, int page) throws IOException {
        PDRectangle paper = document.getPage(page).getCropBox();
        float longest = Math.max(1, Math.max(paper.getWidth(), paper.getHeight()));
        float scale = Math.min(DOTS_AN_INCH / POINTS_AN_INCH, LONGEST_SIDE / longest);
        return renderer.renderImage(page, scale, ImageType.RGB);
    }
}
