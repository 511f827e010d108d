package org.whereabouts.sealing.cipher;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/// What an officer types or a file holds. It is kept as bytes, and wiped when it has been used.
public final class Passphrase implements AutoCloseable {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 1024;
    private static final int FEWEST_SIGNS = 6;

    private final byte[] words;

    private Passphrase(byte[] words) {
        this.words = words;
    }

    /// What was typed; the array is wiped. One spelling of a letter is as good as another (NFC).
    public static Passphrase of(char[] typed) {
        CharSequence one = CharBuffer.wrap(typed);
        if (!Normalizer.isNormalized(one, Normalizer.Form.NFC)) {
            one = Normalizer.normalize(one, Normalizer.Form.NFC);
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(one));
        byte[] words = new byte[encoded.remaining()];
        encoded.get(words);
        encoded.clear().put(new byte[encoded.capacity()]);
        Arrays.fill(typed, '\0');
        return new Passphrase(words);
    }

    /// The first line of some UTF-8; the array is wiped.
    public static Passphrase of(byte[] utf8) {
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(utf8));
        int end = 0;
        while (end < decoded.length() && decoded.charAt(end) != '\n' && decoded.charAt(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        decoded.get(line);
        wipe(decoded);
        Arrays.fill(utf8, (byte) 0);
        return of(line);
    }

    /// A copy of its bytes, for the caller to wipe.
    public byte[] bytes() {
        return words.clone();
    }

    /// Why it must not protect anything, if it must not.
    public Optional<Weakness> weakness() {
        CharBuffer signs = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(words));
        try {
            if (signs.length() < SHORTEST) {
                return Optional.of(Weakness.SHORT);
            }
            if (words.length > LONGEST) {
                return Optional.of(Weakness.LONG);
            }
            boolean monotonous = signs.chars().distinct().count() < FEWEST_SIGNS || isARow(signs);
            return monotonous ? Optional.of(Weakness.MONOTONOUS) : Optional.empty();
        } finally {
            wipe(signs);
        }
    }

    /// Whether most signs follow upon their neighbour, as in `abcdefghijkl` or `123456789012`.
    private static boolean isARow(CharSequence signs) {
        int steps = 0;
        for (int i = 1; i < signs.length(); i++) {
            if (Math.abs(signs.charAt(i) - signs.charAt(i - 1)) <= 1) {
                steps++;
            }
        }
        return steps * 2 > signs.length();
    }

    private static void wipe(CharBuffer signs) {
        signs.clear().put(new char[signs.capacity()]);
    }

    @Override
    public void close() {
        Arrays.fill(words, (byte) 0);
    }

    @Override
    public String toString() {
        return "a passphrase";
    }

    /// Why a passphrase is not good enough.
    public enum Weakness {
        /// Fewer than twelve signs.
        SHORT,
        /// More than a keyboard is meant for.
        LONG,
        /// The same few signs again and again, or a row of neighbours.
        MONOTONOUS
    }
}
