package org.whereabouts.figures.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.figures.Region;

/// Regions in a file: code, column, row, names (`en=Upper Lakes|uk=Верхні Озера`) and words (`Upper Lakes|Верхні
/// Озера`) of each, divided by tabs. A line that begins with `#` says something to whoever reads the file.
final class RegionLines {

    private static final int CELLS = 5;

    private RegionLines() {}

    static boolean isSaid(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /// The region of a line; empty where it is none.
    static Optional<Region> read(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != CELLS) {
            return Optional.empty();
        }
        try {
            Map<String, String> names = new LinkedHashMap<>();
            for (String name : cells.get(3).split("\\|")) {
                String[] parts = name.split("=", 2);
                names.put(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
            }
            return Optional.of(new Region(
                    cells.get(0).strip(),
                    names,
                    Arrays.stream(cells.get(4).split("\\|"))
                            .filter(word -> !word.isBlank())
                            .toList(),
                    Integer.parseInt(cells.get(1).strip()),
                    Integer.parseInt(cells.get(2).strip())));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }
}
