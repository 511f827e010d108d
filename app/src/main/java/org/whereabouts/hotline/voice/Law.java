package org.whereabouts.hotline.voice;

import java.util.Arrays;
import java.util.Comparator;

/// The two ways of G.711 to press a sample into eight bits.
@SuppressWarnings("ImmutableEnumChecker") // The tables are written once, when the class is made.
public enum Law {
    /// Europe and most of the world.
    A(8, "PCMA"),
    /// North America and Japan.
    MU(0, "PCMU");

    /*
     * ITU-T G.711. Decoding follows the bits of the recommendation; encoding is its inverse over all 65,536 samples,
     * written down once: each sample goes to the code whose value is nearest.
     */
    private static final int CODES = 256;
    private static final int SAMPLES = 1 << Short.SIZE;

    private final int type;
    private final String title;
    private final short[] samples = new short[CODES];
    private final byte[] codes = new byte[SAMPLES];

    Law(int type, String title) {
        this.type = type;
        this.title = title;
        for (int code = 0; code < CODES; code++) {
            samples[code] = (short) (type == 0 ? ofMu(code) : ofA(code));
        }
        invert();
    }

    /// The static payload type in RTP (RFC 3551).
    public int type() {
        return type;
    }

    /// The name in session descriptions.
    public String title() {
        return title;
    }

    /// The sample that a code stands for.
    public short decode(byte code) {
        return samples[code & 0xff];
    }

    /// The code that is nearest to a sample.
    public byte encode(short sample) {
        return codes[sample & 0xffff];
    }

    private void invert() {
        Integer[] order = new Integer[CODES];
        for (int code = 0; code < CODES; code++) {
            order[code] = code;
        }
        Arrays.sort(order, Comparator.comparingInt(code -> samples[code]));
        int at = 0;
        for (int sample = Short.MIN_VALUE; sample <= Short.MAX_VALUE; sample++) {
            while (at + 1 < CODES && distance(sample, order[at + 1]) <= distance(sample, order[at])) {
                at++;
            }
            codes[sample & 0xffff] = (byte) (int) order[at];
        }
    }

    private int distance(int sample, int code) {
        return Math.abs(samples[code] - sample);
    }

    private static int ofA(int code) {
        int bits = code ^ 0x55;
        int segment = (bits & 0x70) >> 4;
        int value = ((bits & 0x0f) << 4) + 8;
        if (segment > 0) {
            value = (value + 0x100) << (segment - 1);
        }
        return (bits & 0x80) == 0 ? -value : value;
    }

    private static int ofMu(int code) {
        int bits = ~code & 0xff;
        int value = ((((bits & 0x0f) << 3) + 0x84) << ((bits & 0x70) >> 4)) - 0x84;
        return (bits & 0x80) == 0 ? value : -value;
    }
}
