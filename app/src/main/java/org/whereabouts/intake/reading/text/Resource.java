package org.whereabouts.intake.reading.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table among the resources of the reader: columns between tabs, comments behind `#`.
public final class Resource {

    private static final String FOLDER = "/org/whereabouts/intake/reading/";

    private Resource() {}

    /// The rows of a table.
    ///
    /// @throws IllegalStateException WA-0521 when a row has another number of columns
    public static List<List<String>> rows(String name, int columns) {
        var rows =
                lines(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
        for (var row : rows) {
            if (row.size() != columns) {
                throw new IllegalStateException("WA-0521 table " + name + " has a row without its columns: " + row);
            }
        }
        return rows;
    }

    /// The lines of a table that are no comments.
    public static List<String> lines(String name) {
        try (var stream = Resource.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("WA-0522 table " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("WA-0523 table " + name + " cannot be read", unreadable);
        }
    }
}
