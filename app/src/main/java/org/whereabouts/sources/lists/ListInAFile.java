package org.whereabouts.sources.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.whereabouts.registry.Originals;
import org.whereabouts.sources.Document;

/// A kept original as a file with its own name, for as long as it is read.
final class ListInAFile implements AutoCloseable {

    private static final int LONGEST = 60;

    private final Path folder;
    private final Path file;

    private ListInAFile(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    static ListInAFile of(Document document, Originals originals, Path within) {
        try {
            Path folder = Files.createTempDirectory(within, "list-");
            var made = new ListInAFile(folder, folder.resolve(name(document)));
            try (OutputStream into = Files.newOutputStream(made.file)) {
                originals.copy(document.content().sha256(), into);
                return made;
            } catch (IOException full) {
                made.close();
                throw full;
            }
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    private static String name(Document document) {
        String name =
                document.content().name().replaceAll("[/\\\\\\p{Cc}]", "_").replaceFirst("^\\.+", "");
        String end = name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
        return end.isBlank() ? "list-" + document.id() : end;
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }
}
