package org.whereabouts.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of something that came in, in memory or in a file.
public sealed interface Bytes {

    /// Bytes in memory; whoever hands them over leaves them alone from then on.
    static Bytes of(byte[] content) {
        return new InMemory(content);
    }

    /// The bytes of a file.
    static Bytes of(Path file) {
        return new InAFile(file);
    }

    /// How many there are.
    ///
    /// @throws IOException when the file cannot be read
    long size() throws IOException;

    /// All of them.
    ///
    /// @throws IOException when the file cannot be read
    byte[] all() throws IOException;

    /// In memory.
    final class InMemory implements Bytes {

        private final byte[] content;

        private InMemory(byte[] content) {
            this.content = content;
        }

        @Override
        public long size() {
            return content.length;
        }

        @Override
        public byte[] all() {
            return content;
        }
    }

    /// In a file.
    ///
    /// @param file which nobody changes meanwhile
    record InAFile(Path file) implements Bytes {

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public byte[] all() throws IOException {
            return Files.readAllBytes(file);
        }
    }
}
