package org.whereabouts.intake.column;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words of several languages and what they mean, from a table among the resources: meaning, tab, language, tab, words
/// separated by `|`.
final class Vocabulary {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}№#]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, String> meanings = new HashMap<>();

    private Vocabulary() {}

    /// Reads a table.
    ///
    /// @param name its file name in `org/whereabouts/intake`
    static Vocabulary of(String name) {
        var vocabulary = new Vocabulary();
        var resource = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/org/whereabouts/intake/" + name));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(vocabulary::add);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
        return vocabulary;
    }

    /// What a word or a phrase means; capitals, spaces, accents and punctuation do not matter.
    Optional<String> meaning(String words) {
        return Optional.ofNullable(meanings.get(plain(words)));
    }

    /// The form in which words are compared.
    static String plain(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('ґ', 'г');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_LETTERS.matcher(bare).replaceAll(" ").strip();
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        for (String words : columns[2].split("\\|")) {
            String former = meanings.put(plain(words), columns[0]);
            if (former != null && !former.equals(columns[0])) {
                throw new IllegalStateException("WA-0502 a word means two things: " + words);
            }
        }
    }
}
