package org.whereabouts.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/// A picture of nobody: a face in a few lines, so plainly drawn that no one can take it for a photograph.
final class DrawnPortrait {

    private static final int SIZE = 240;

    private DrawnPortrait() {}

    /// Draws one as PNG.
    static byte[] png(RandomGenerator random) {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xF6F2E9));
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.setColor(new Color(0x2B2A28));
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        int width = 90 + random.nextInt(30);
        int height = 115 + random.nextInt(25);
        int left = (SIZE - width) / 2;
        pen.drawOval(left, 45, width, height);
        int eyes = 45 + height * 2 / 5;
        pen.fillOval(left + width / 3 - 4, eyes, 8, 8);
        pen.fillOval(left + width * 2 / 3 - 4, eyes, 8, 8);
        pen.drawLine(SIZE / 2, eyes + 14, SIZE / 2 - 5, eyes + 30);
        pen.drawArc(SIZE / 2 - 18, eyes + 34, 36, 16 + random.nextInt(10), 200, 140);
        pen.drawArc(left - 6, 34, width + 12, 50 + random.nextInt(30), 10, 160);
        pen.drawArc(SIZE / 2 - 85, 45 + height + 8, 170, 110, 20, 140);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return png.toByteArray();
    }
}
