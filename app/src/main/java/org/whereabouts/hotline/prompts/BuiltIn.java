package org.whereabouts.hotline.prompts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.line.Sound;

/// The sentences that come with the program: `prompts.tsv`, and beside it a folder of sounds for each language.
final class BuiltIn {

    private static final List<String> COLUMNS = List.of("en", "uk", "ru");
    private static final Map<String, List<String>> TEXTS = read();

    private BuiltIn() {}

    /// All keys.
    static Set<String> keys() {
        return TEXTS.keySet();
    }

    /// What a sentence says.
    static Optional<String> text(String language, String key) {
        int column = COLUMNS.indexOf(language);
        return Optional.ofNullable(TEXTS.get(key)).filter(texts -> column >= 0).map(texts -> texts.get(column));
    }

    /// How it sounds.
    static Sound sound(String language, String key) {
        return file(language + "/" + key + ".wav")
                .flatMap(Wav::read)
                .orElseThrow(() -> new IllegalArgumentException("WA-1651 there is no sound of that prompt"));
    }

    /// A file beside the table.
    static Optional<byte[]> file(String name) {
        try (@Nullable InputStream file = BuiltIn.class.getResourceAsStream(name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, List<String>> read() {
        var texts = new LinkedHashMap<String, List<String>>();
        new String(file("prompts.tsv").orElseThrow(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t")))
                .forEach(cells -> texts.put(cells.getFirst(), cells.subList(1, cells.size())));
        return Map.copyOf(texts);
    }
}
