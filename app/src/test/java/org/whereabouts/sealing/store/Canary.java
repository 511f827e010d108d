package org.whereabouts.sealing.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/// A word that is nowhere else, and everything that it may be dressed as.
final class Canary {

    private static final int UNPACKED = 1 << 16;

    private final String word;
    private final List<String> dresses = new ArrayList<>();

    Canary() {
        this("kanarka" + UUID.randomUUID().toString().replace("-", ""));
    }

    private Canary(String word) {
        this.word = word;
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            dresses.add(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1));
        }
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = ("x".repeat(shift) + word).getBytes(StandardCharsets.UTF_8);
            String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            // The first letters and the last ones depend on the neighbours.
            dresses.add(text.substring(4, text.length() - 4));
        }
    }

    static Canary of(String word) {
        return new Canary(word);
    }

    String word() {
        return word;
    }

    boolean isIn(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            return isIn(content) || isPackedIn(content);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException cannotRead) {
            throw new java.io.UncheckedIOException(cannotRead);
        }
    }

    private boolean isIn(byte[] content) {
        // A sign for each byte: the search for a text in a text is the fastest that Java has.
        String signs = new String(content, StandardCharsets.ISO_8859_1);
        return dresses.stream().anyMatch(signs::contains);
    }

    private boolean isPackedIn(byte[] content) {
        for (int at = 0; at + 3 < content.length; at++) {
            if (content[at] == 0x1f
                    && content[at + 1] == (byte) 0x8b
                    && content[at + 2] == 8
                    && isIn(unpacked(content, at))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] unpacked(byte[] content, int at) {
        var plain = new ByteArrayOutputStream();
        try (InputStream from = new GZIPInputStream(new ByteArrayInputStream(content, at, content.length - at))) {
            byte[] some = new byte[512];
            for (int read = from.read(some); read >= 0 && plain.size() < UNPACKED; read = from.read(some)) {
                plain.write(some, 0, read);
            }
        } catch (IOException noZip) {
            // What came out before counts.
            return plain.toByteArray();
        }
        return plain.toByteArray();
    }
}
