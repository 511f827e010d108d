package org.whereabouts.bench.peers;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A temporary folder that goes when it is closed.
public record Folder(Path path) implements Closeable {

    public static Folder temporary() throws IOException {
        return new Folder(Files.createTempDirectory("whereabouts-bench"));
    }

    /// The bytes of all files in it.
    public long bytes() throws IOException {
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
