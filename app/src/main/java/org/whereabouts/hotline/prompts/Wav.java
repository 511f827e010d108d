package org.whereabouts.hotline.prompts;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.whereabouts.hotline.line.Sound;

/// Sounds as WAV files: 8,000 samples a second, one channel, 16 bits or G.711 A-law or µ-law.
public final class Wav {

    /*
     * RIFF: a tag, a length, "WAVE", and then pieces of which each has a tag and a length. What is not `fmt ` or `data` is
     * passed over. The two laws are those of ITU-T G.711 (1988).
     */
    private static final int PCM = 1;
    private static final int A_LAW = 6;
    private static final int MU_LAW = 7;
    private static final int HEAD = 44;
    private static final int BIAS = 0x84;

    private Wav() {}

    /// Reads one; empty when it is something else.
    public static Optional<Sound> read(byte[] file) {
        try {
            ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            if (!tag(in).equals("RIFF") || in.getInt() < 0 || !tag(in).equals("WAVE")) {
                return Optional.empty();
            }
            int format = 0;
            while (in.remaining() >= 8) {
                String tag = tag(in);
                int length = in.getInt();
                ByteBuffer piece = in.slice(in.position(), Math.min(length, in.remaining()))
                        .order(ByteOrder.LITTLE_ENDIAN);
                if (tag.equals("fmt ")) {
                    format = format(piece);
                } else if (tag.equals("data")) {
                    return samples(piece, format);
                }
                in.position(in.position() + Math.min(in.remaining(), length + (length & 1)));
            }
            return Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static String tag(ByteBuffer in) {
        byte[] four = new byte[4];
        in.get(four);
        return new String(four, StandardCharsets.US_ASCII);
    }

    /// The kind of coding, or 0 when it is none that a telephone has.
    private static int format(ByteBuffer piece) {
        int coding = piece.getShort();
        int channels = piece.getShort();
        int rate = piece.getInt();
        int bits = piece.getShort(14);
        boolean fits = channels == 1 && rate == Sound.RATE && bits == (coding == PCM ? 16 : 8);
        return fits ? coding : 0;
    }

    private static Optional<Sound> samples(ByteBuffer data, int format) {
        int size = format == PCM ? data.remaining() / 2 : data.remaining();
        short[] samples = new short[size];
        for (int at = 0; at < size; at++) {
            switch (format) {
                case PCM -> samples[at] = data.getShort();
                case A_LAW -> samples[at] = fromALaw(data.get());
                case MU_LAW -> samples[at] = fromMuLaw(data.get());
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(Sound.of(samples));
    }

    private static short fromALaw(byte coded) {
        int bits = (coded & 0xff) ^ 0x55;
        int segment = (bits & 0x70) >> 4;
        int magnitude = ((bits & 0x0f) << 4) + 8;
        if (segment > 0) {
            magnitude = (magnitude + 0x100) << (segment - 1);
        }
        return (short) ((bits & 0x80) != 0 ? magnitude : -magnitude);
    }

    private static short fromMuLaw(byte coded) {
        int bits = ~coded & 0xff;
        int magnitude = ((((bits & 0x0f) << 3) + BIAS) << ((bits & 0x70) >> 4)) - BIAS;
        return (short) ((bits & 0x80) != 0 ? -magnitude : magnitude);
    }

    /// Writes one, with 16 bits.
    public static byte[] write(Sound sound) {
        int length = 2 * sound.size();
        ByteBuffer out = ByteBuffer.allocate(HEAD + length).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEAD - 8 + length);
        out.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        out.putShort((short) PCM).putShort((short) 1).putInt(Sound.RATE).putInt(2 * Sound.RATE);
        out.putShort((short) 2).putShort((short) 16);
        out.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        for (short sample : sound.samples()) {
            out.putShort(sample);
        }
        return out.array();
    }
}
