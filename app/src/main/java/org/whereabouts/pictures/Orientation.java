package org.whereabouts.pictures;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a telephone was held: the one note in a photograph that its pixels need (Exif tag 0x0112, values 1
/// to 8).
///
/// @param value as in Exif; 1 is upright
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int START = 0xffd8;
    private static final int EXIF = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int ENTRY = 12;
    private static final int TAG = 0x0112;

    Orientation {
        if (value < 1 || value > 8) {
            throw new IllegalArgumentException("WA-1120 no such orientation");
        }
    }

    /// Reads it from a JPEG; upright when nothing is said, or nothing that can be understood.
    static Orientation of(byte[] file) {
        try {
            return search(ByteBuffer.wrap(file));
        } catch (RuntimeException garbled) {
            return UPRIGHT;
        }
    }

    private static Orientation search(ByteBuffer jpeg) {
        if ((jpeg.getShort() & 0xffff) != START) {
            return UPRIGHT;
        }
        while (jpeg.remaining() > 4) {
            int marker = jpeg.getShort() & 0xffff;
            int length = jpeg.getShort() & 0xffff;
            if (marker == SCAN) {
                return UPRIGHT;
            }
            if (marker == EXIF && jpeg.getInt(jpeg.position()) == 0x45786966) {
                return inTiff(jpeg.slice(jpeg.position() + 6, length - 8));
            }
            jpeg.position(jpeg.position() + length - 2);
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY;
            if ((tiff.getShort(at) & 0xffff) == TAG) {
                return new Orientation(tiff.getShort(at + 8));
            }
        }
        return UPRIGHT;
    }

    /// Whether width and height change places.
    boolean isTurned() {
        return value >= 5;
    }

    /// What sets a picture of this width and height upright.
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
