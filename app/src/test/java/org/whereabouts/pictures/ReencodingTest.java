package org.whereabouts.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReencodingTest {

    private static final byte[] CANARY = "GPSLatitude 50.4501 canary".getBytes(StandardCharsets.US_ASCII);

    @Test
    void keepsThePixelsAndNothingElse() throws IOException {
        byte[] file = withExif(picture("jpeg", 300, 200), 1);
        assertThat(contains(file, CANARY)).isTrue();
        byte[] fresh = Reencoding.jpeg(file).orElseThrow();
        assertThat(contains(fresh, CANARY)).isFalse();
        assertThat(contains(fresh, "Exif".getBytes(StandardCharsets.US_ASCII))).isFalse();
        BufferedImage drawn = read(fresh);
        assertThat(drawn.getWidth()).isEqualTo(300);
        assertThat(new Color(drawn.getRGB(10, 10)).getRed()).isGreaterThan(200);
    }

    @Test
    void dropsWhatHidesBehindAPng() throws IOException {
        byte[] png = picture("png", 50, 40);
        var polyglot = new ByteArrayOutputStream();
        polyglot.write(png);
        polyglot.write(CANARY);
        assertThat(contains(Reencoding.jpeg(polyglot.toByteArray()).orElseThrow(), CANARY))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 300, 200, 10, 10", "3, 300, 200, 290, 190", "6, 200, 300, 190, 10", "8, 200, 300, 10, 290"})
    void holdsItUpright(int orientation, int width, int height, int redX, int redY) throws IOException {
        BufferedImage drawn = read(Reencoding.jpeg(withExif(picture("jpeg", 300, 200), orientation))
                .orElseThrow());
        assertThat(drawn.getWidth()).isEqualTo(width);
        assertThat(drawn.getHeight()).isEqualTo(height);
        assertThat(new Color(drawn.getRGB(redX, redY)).getBlue()).isLessThan(80);
    }

    @Test
    void thinsOutWhatIsLargerThanNeeded() throws IOException {
        assertThat(read(Reencoding.jpeg(picture("jpeg", 5000, 3000)).orElseThrow())
                        .getWidth())
                .isLessThanOrEqualTo(2000);
    }

    @Test
    void refusesASmallFileThatClaimsToBeAHugePicture() throws IOException {
        assertThat(Reencoding.jpeg(flood(60_000, 60_000))).isEmpty();
        assertThat(Reencoding.jpeg(flood(2_000_000_000, 1))).isEmpty();
    }

    @Test
    void refusesOrReadsWhatIsBrokenAndNeverFails() throws IOException {
        byte[] whole = picture("jpeg", 100, 100);
        var chance = new Random(20261124);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int flips = 0; flips < 20; flips++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt();
            }
            assertThat(Reencoding.jpeg(broken)).isNotNull();
        }
        assertThat(Reencoding.jpeg("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(Reencoding.jpeg("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(Reencoding.jpeg(picture("gif", 10, 10))).isEmpty();
        assertThat(Reencoding.jpeg(new byte[0])).isEmpty();
    }

    /// Red in the upper left corner, blue elsewhere.
    static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 3, height / 3);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format, out);
        }
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26 + CANARY.length);
        tiff.putInt(0x4d4d002a).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0).put(CANARY);
        int length = 2 + 6 + tiff.capacity();
        return ByteBuffer.allocate(jpeg.length + 2 + length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] flood(int width, int height) throws IOException {
        byte[] png = picture("png", 10, 10);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static boolean contains(byte[] all, byte[] some) {
        return new String(all, StandardCharsets.ISO_8859_1).contains(new String(some, StandardCharsets.ISO_8859_1));
    }
}
