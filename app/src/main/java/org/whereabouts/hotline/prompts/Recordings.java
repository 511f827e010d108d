package org.whereabouts.hotline.prompts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.whereabouts.hotline.line.Sound;

/// Recordings of people that whoever runs the service has put into `DATA/hotline/prompts/LANG/KEY.wav`, each in place
/// of a
/// sentence that comes with the program. They are read once, at the start; one that cannot be used is named and left
/// out.
@Component
class Recordings {

    private static final Logger LOG = LoggerFactory.getLogger(Recordings.class);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int LARGEST = 4 << 20;

    private final Map<String, Sound> sounds = new HashMap<>();

    Recordings(@Value("${whereabouts.data}") Path data) {
        Path folder = data.resolve("hotline").resolve("prompts");
        for (String language : List.of("en", "uk", "ru")) {
            files(folder.resolve(language)).forEach(file -> read(language, file));
        }
    }

    /// The recording of a sentence, if there is one.
    Optional<Sound> find(String language, String key) {
        return Optional.ofNullable(sounds.get(language + "/" + key));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            LOG.warn("WA-1652 the recordings of the line in {} cannot be read; the built-in ones are used", folder);
            return List.of();
        }
    }

    private void read(String language, Path file) {
        String name = String.valueOf(file.getFileName());
        String key = name.replaceFirst("\\.wav$", "");
        if (!name.endsWith(".wav") || !BuiltIn.keys().contains(key)) {
            LOG.warn("WA-1653 {} is no prompt of the line: its name has to be a key of prompts.tsv, and .wav", file);
            return;
        }
        Optional<Sound> sound = content(file).flatMap(Wav::read).filter(Recordings::hasUsualLength);
        if (sound.isEmpty()) {
            LOG.warn(
                    "WA-1654 {} is not used: it has to be WAV, 8000 Hz, one channel, 16 bits or A-law or µ-law,"
                            + " two minutes at most; the built-in one is heard",
                    file);
            return;
        }
        sounds.put(language + "/" + key, sound.get());
    }

    private static Optional<byte[]> content(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean hasUsualLength(Sound sound) {
        return sound.size() > 0 && sound.length().compareTo(LONGEST) <= 0;
    }
}
