package org.whereabouts.sources.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.Words;
import org.whereabouts.registry.Operations;

/// Lays a text beside a file that was set aside: why, and what to do, in the language of the installation.
@Component
class SayingWhy {

    /// A name of more than 255 bytes is none, and a letter may take four.
    private static final int LONGEST = 55;

    private final Words words;
    private final Operations operations;
    private final FolderSettings settings;

    SayingWhy(Words words, Operations operations, FolderSettings settings) {
        this.words = words;
        this.operations = operations;
        this.settings = settings;
    }

    /// @param file where it lies now
    /// @param key  the sentence
    void setAside(Path file, String key) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path text = file.resolveSibling((name.length() > LONGEST ? name.substring(0, LONGEST) : name) + ".why.txt");
        Files.writeString(text, words.say(language(), key) + System.lineSeparator());
    }

    private Locale language() {
        return operations
                .find(settings.operation())
                .map(one -> one.languages().getFirst())
                .orElse(Locale.ENGLISH);
    }
}
