package org.whereabouts.pages;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Pictures of whole pages, taken where `-Dwhereabouts.screenshots=FOLDER` asks for them.
///
/// Some of them lie in the repository, so they have 256 colours: the most frequent of the page, which is nearly all
/// that a
/// page of text has.
public final class PicturesOfPages {

    private static final @Nullable String FOLDER = System.getProperty("whereabouts.screenshots");
    private static final int COLOURS = 256;

    private PicturesOfPages() {}

    /// Takes one, if somebody asked for it.
    ///
    /// @param name of the file, without its ending
    public static void take(Page page, String name) {
        if (FOLDER != null) {
            byte[] taken = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
            try {
                var picture = ImageIO.read(new ByteArrayInputStream(taken));
                ImageIO.write(
                        withFewColours(picture),
                        "png",
                        Path.of(FOLDER, name + ".png").toFile());
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }

    private static BufferedImage withFewColours(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] points = picture.getRGB(0, 0, width, height, null, 0, width);
        int[] palette = mostFrequent(points);
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        var fewer = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int i = 0; i < points.length; i++) {
            int at = nearest.computeIfAbsent(points[i], point -> nearest(palette, point));
            fewer.getRaster().setSample(i % width, i / width, 0, at);
        }
        return fewer;
    }

    private static int[] mostFrequent(int[] points) {
        Map<Integer, Integer> often = new HashMap<>();
        for (int point : points) {
            often.merge(point, 1, Integer::sum);
        }
        List<Map.Entry<Integer, Integer>> sorted = often.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(COLOURS)
                .toList();
        return sorted.stream().mapToInt(Map.Entry::getKey).toArray();
    }

    private static int nearest(int[] palette, int point) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], point) < distance(palette[best], point)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
