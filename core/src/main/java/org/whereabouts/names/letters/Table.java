package org.whereabouts.names.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/// A table of spelling knowledge in the resources of `names`: tab-separated, the last column names the row's source.
public final class Table {

    private static final String FOLDER = "/org/whereabouts/names/";

    private Table() {}

    /// The rows of a table without its comments and its heading.
    ///
    /// @param name file name with extension
    /// @throws IllegalStateException WA-0110 when the table is missing, or a row is short of columns
    public static List<List<String>> rows(String name, int columns) {
        var lines = lines(name).stream()
                .filter(Predicate.not(line -> line.isBlank() || line.startsWith("#")))
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        for (var row : lines) {
            if (row.size() != columns || row.getLast().isBlank()) {
                throw new IllegalStateException("WA-0110 table " + name + " has a row without its columns: " + row);
            }
        }
        return lines;
    }

    private static List<String> lines(String name) {
        try (var stream = Table.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("WA-0111 table " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("WA-0112 table " + name + " cannot be read", unreadable);
        }
    }
}
