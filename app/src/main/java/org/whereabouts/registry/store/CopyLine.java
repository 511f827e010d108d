package org.whereabouts.registry.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// One line of PostgreSQL's COPY in text format.
///
/// Source: PostgreSQL 18, "COPY", section "Text Format".
final class CopyLine {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    /// Adds a value, or NULL.
    CopyLine add(@Nullable Object value) {
        if (bytes.size() > 0) {
            bytes.write('\t');
        }
        if (value == null) {
            bytes.write('\\');
            bytes.write('N');
        } else {
            escape(value instanceof byte[] raw ? raw : value.toString().getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /// Ends the line and hands it out; the next value begins a new one.
    byte[] end() {
        bytes.write('\n');
        byte[] line = bytes.toByteArray();
        bytes.reset();
        return line;
    }

    private void escape(byte[] text) {
        for (byte b : text) {
            switch (b) {
                case '\\' -> write('\\', '\\');
                case '\t' -> write('\\', 't');
                case '\n' -> write('\\', 'n');
                case '\r' -> write('\\', 'r');
                default -> bytes.write(b);
            }
        }
    }

    private void write(char first, char second) {
        bytes.write(first);
        bytes.write(second);
    }
}
