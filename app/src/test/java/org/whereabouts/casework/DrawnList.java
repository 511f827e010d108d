package org.whereabouts.casework;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/// A page with a list of people who do not exist.
final class DrawnList {

    private static final int[] COLUMNS = {60, 160, 760, 980};

    private DrawnList() {}

    static byte[] png(List<List<String>> lines) {
        var image = new BufferedImage(1400, 200 + lines.size() * 60, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xF8F5EE));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(new Color(0x222222));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 30));
        pen.drawString("СПИСОК (вигаданий)", 60, 60);
        row(pen, List.of("№", "ПІБ", "Рік", "Статус"), 140);
        for (int n = 0; n < lines.size(); n++) {
            row(pen, lines.get(n), 200 + n * 60);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return bytes.toByteArray();
    }

    private static void row(Graphics2D pen, List<String> cells, int y) {
        for (int n = 0; n < cells.size(); n++) {
            pen.drawString(cells.get(n), COLUMNS[n], y);
        }
    }
}
