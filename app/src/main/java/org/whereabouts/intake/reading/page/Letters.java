package org.whereabouts.intake.reading.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Makes text of the bytes of a page, whatever their encoding, and never fails.
final class Letters {

    /*
     * A byte order mark decides, then what would be control characters in every second byte (UTF-16). Otherwise it is UTF-8 where nearly all that is
     * not ASCII can be read so: what a page says of itself is wrong more often than that. Then what the page says; and
     * where it says nothing, the Cyrillic alphabets are told apart by small letters being more than capitals, which stand
     * in each other's places in windows-1251 and KOI8.
     */

    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]{3,20})");
    /// The blocks of Latin, Greek, Cyrillic and Arabic, which are control characters elsewhere.
    private static final int ARABIC_BLOCK = 6;
    private static final int HEAD = 2048;
    private static final int SAMPLE = 1 << 16;
    private static final int OTHERS_FOR_ONE_SLIP = 20;

    private Letters() {}

    static String decode(byte[] bytes, int length) {
        int mark = markLength(bytes, length);
        return new String(bytes, mark, length - mark, charset(bytes, length));
    }

    private static int markLength(byte[] bytes, int length) {
        if (length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf) {
            return 3;
        }
        return length >= 2 && isUtf16Mark(bytes) ? 2 : 0;
    }

    private static boolean isUtf16Mark(byte[] bytes) {
        int both = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return both == 0xfeff || both == 0xfffe;
    }

    private static Charset charset(byte[] bytes, int length) {
        if (length >= 2 && isUtf16Mark(bytes)) {
            return bytes[0] == (byte) 0xfe ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        int sample = Math.min(length, SAMPLE);
        int[] zeros = {0, 0};
        for (int at = 0; at < sample; at++) {
            zeros[at & 1] += bytes[at] >= 0 && bytes[at] <= ARABIC_BLOCK ? 1 : 0;
        }
        if (zeros[1] > sample / 3) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros[0] > sample / 3) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes, sample) ? StandardCharsets.UTF_8 : oneByte(bytes, sample);
    }

    private static boolean isUtf8(byte[] bytes, int sample) {
        String text = new String(bytes, 0, sample, StandardCharsets.UTF_8);
        long broken = text.chars().filter(letter -> letter == 0xfffd).count();
        long others = text.chars().filter(letter -> letter > 127).count();
        return broken * OTHERS_FOR_ONE_SLIP <= others;
    }

    private static Charset oneByte(byte[] bytes, int sample) {
        var head = DECLARED.matcher(new String(bytes, 0, Math.min(sample, HEAD), StandardCharsets.ISO_8859_1));
        if (head.find()
                && Charset.isSupported(head.group(1))
                && !head.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("utf")) {
            return Charset.forName(head.group(1));
        }
        int low = 0;
        int high = 0;
        for (int at = 0; at < sample; at++) {
            int one = bytes[at] & 0xff;
            low += one >= 0xc0 && one < 0xe0 ? 1 : 0;
            high += one >= 0xe0 ? 1 : 0;
        }
        boolean cyrillic = low + high > sample / 4;
        return cyrillic ? Charset.forName(low > high ? "KOI8-U" : "windows-1251") : Charset.forName("windows-1252");
    }
}
