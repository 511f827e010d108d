package org.whereabouts.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws a picture anew: what comes out has its pixels and nothing else of it, neither place nor time nor
/// device.
public final class Reencoding {

    /*
     * A small file can claim to be a huge picture. What it claims is read first, from its head, and refused there;
     * what is larger than needed is thinned out while it is being read, so that it never lies in memory as a whole.
     * Streams are given explicitly: ImageIO's own would put the picture into a temporary file.
     */
    private static final int LONGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int KEPT_SIDE = 2000;
    private static final float QUALITY = 0.85f;
    private static final List<String> FORMATS = List.of("jpeg", "png");

    private static final Semaphore TWO_AT_A_TIME = new Semaphore(2);

    private Reencoding() {}

    /// A JPEG with the pixels of a JPEG or PNG; empty when it is neither, too large, or broken.
    public static Optional<byte[]> jpeg(byte[] file) {
        TWO_AT_A_TIME.acquireUninterruptibly();
        try {
            return redrawn(file);
        } finally {
            TWO_AT_A_TIME.release();
        }
    }

    private static Optional<byte[]> redrawn(byte[] file) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            try {
                reader.setInput(stream, true, true);
                return fits(reader) ? Optional.of(drawn(reader, Orientation.of(file))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Hostile files make readers fail in many ways; none of them may be told, or kept in a log.
            return Optional.empty();
        }
    }

    private static boolean fits(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        return width > 0 && height > 0 && Math.max(width, height) <= LONGEST_SIDE && width * height <= MOST_PIXELS;
    }

    private static byte[] drawn(ImageReader reader, Orientation orientation) throws IOException {
        ImageReadParam thinned = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / KEPT_SIDE);
        thinned.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, thinned);
        double scale = Math.min(1.0, (double) KEPT_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean turned = orientation.isTurned();
        var fresh = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = fresh.createGraphics();
        try {
            pen.setColor(java.awt.Color.WHITE);
            pen.fillRect(0, 0, fresh.getWidth(), fresh.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform upright = orientation.upright(width, height);
            upright.scale((double) width / read.getWidth(), (double) height / read.getHeight());
            pen.drawImage(read, upright, null);
        } finally {
            pen.dispose();
        }
        return written(fresh);
    }

    static byte[] written(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
