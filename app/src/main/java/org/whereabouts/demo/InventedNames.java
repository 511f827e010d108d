package org.whereabouts.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// The names from which people are invented.
final class InventedNames {

    private final Map<String, List<Name>> names = new HashMap<>();

    InventedNames() {
        var table = Objects.requireNonNull(InventedNames.class.getResourceAsStream("names.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace('_', ' ').split("\t"))
                    .forEach(cells -> names.computeIfAbsent(cells[0] + " " + cells[1], key -> new ArrayList<>())
                            .add(Name.of(cells)));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    /// Any family name of a language.
    Name family(String language, RandomGenerator random) {
        return any(language + " family", random);
    }

    /// Any given name of a language.
    Name given(String language, boolean woman, RandomGenerator random) {
        return any(language + (woman ? " given-f" : " given-m"), random);
    }

    private Name any(String kind, RandomGenerator random) {
        List<Name> all = names.getOrDefault(kind, List.of());
        // Some names are far more common than others: the square root of a uniform number leans to one end.
        return all.get((int) (all.size() * (1 - Math.sqrt(random.nextDouble()))));
    }

    /// A name in its own script and in Latin letters.
    ///
    /// @param own   as its bearers write it
    /// @param latin in Latin letters
    /// @param forms for a family name, the form of a woman in both scripts; for a man's given name, the patronymics
    ///              of his son and his daughter; else empty
    record Name(String own, String latin, List<String> forms) {

        static Name of(String[] cells) {
            return new Name(cells[2], cells[3], List.of(cells).subList(4, cells.length));
        }

        Name forWoman() {
            return forms.isEmpty() ? this : new Name(forms.get(0), forms.get(1), List.of());
        }

        String patronymic(boolean woman) {
            return forms.isEmpty() ? "" : forms.get(woman ? 1 : 0);
        }
    }
}
