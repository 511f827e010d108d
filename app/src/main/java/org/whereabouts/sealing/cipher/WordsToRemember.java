package org.whereabouts.sealing.cipher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Passphrases that the program offers: eight words out of 2048, 88 bits.
public final class WordsToRemember {

    private static final int WORDS = 8;

    private final List<String> words;
    private final SecureRandom chance = new SecureRandom();

    /// Reads the words.
    public WordsToRemember() {
        try (InputStream text = WordsToRemember.class.getResourceAsStream("words.txt")) {
            if (text == null) {
                throw new IllegalStateException("WA-0917 the list of words is missing");
            }
            words = new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    /// Words that nobody has been offered.
    public String offer() {
        return Stream.generate(() -> words.get(chance.nextInt(words.size())))
                .limit(WORDS)
                .collect(Collectors.joining(" "));
    }
}
