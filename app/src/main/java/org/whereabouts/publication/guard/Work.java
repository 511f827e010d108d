package org.whereabouts.publication.guard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.whereabouts.audit.Sha256;

/// Work that a browser proves: numbers for which a digest begins with enough zeros.
final class Work {
    /*
     * Hashcash [1], as eight small puzzles instead of a large one. The tries that one puzzle takes are spread so widely
     * (their standard deviation is their mean) that one family in a hundred would work 4.6 times as long as the
     * average; with eight in a row it is twice as long, for the same average. The digest is SHA-256, which every
     * browser can compute by itself: WebCrypto exists only where there is https, and is slower for inputs this short.
     *
     * [1] A. Back, Hashcash: a denial of service counter-measure, 2002.
     */

    static final int PUZZLES = 8;
    static final int LEAST_BITS = 4;
    static final int MOST_BITS = 24;

    /// Two to the power of three are eight.
    private static final int BITS_OF_PUZZLES = 3;

    private static final Pattern NUMBERS = Pattern.compile("[0-9a-z]{1,9}(-[0-9a-z]{1,9}){" + (PUZZLES - 1) + "}");

    private Work() {}

    /// How many zeros each digest begins with, so that all puzzles together take two to the power of `bits` tries.
    static int zeros(int bits) {
        return bits - BITS_OF_PUZZLES;
    }

    /// Whether these numbers, one for each puzzle, prove it.
    static boolean isProved(String challenge, String numbers, int bits) {
        if (!NUMBERS.matcher(numbers).matches()) {
            return false;
        }
        List<String> each = List.of(numbers.split("-"));
        for (int puzzle = 0; puzzle < PUZZLES; puzzle++) {
            String text = challenge + ":" + puzzle + ":" + each.get(puzzle);
            if (!begins(text, zeros(bits))) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(String text, int zeros) {
        String hex = Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
        return Long.numberOfLeadingZeros(Long.parseUnsignedLong(hex.substring(0, Long.BYTES * 2), 16)) >= zeros;
    }
}
