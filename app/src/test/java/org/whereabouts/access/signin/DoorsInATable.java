package org.whereabouts.access.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The table of every page of the desk and the roles to which it opens.
final class DoorsInATable {

    private DoorsInATable() {}

    /// Method and path, and the names of roles.
    static Map<String, Set<String>> all() {
        try (InputStream file =
                DoorsInATable.class.getResourceAsStream("/org/whereabouts/access/doors-of-the-desk.tsv")) {
            var table = new TreeMap<String, Set<String>>();
            new String(List.of(file).getFirst().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(parts ->
                            table.put(parts[0] + " " + parts[1], new HashSet<>(Arrays.asList(parts[2].split(" ")))));
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
