package org.whereabouts.publication.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whereabouts.publication.policy.PolicyTable.Cell;

/// The table that follows from the strict policy, held against one that a human can read: whoever changes a rule has
/// to change `strict-policy.tsv`, cell by cell, and whoever reviews that sees what it means.
class PolicyTableTest {

    @Test
    void saysInEachCellWhatTheTableForHumansSays() throws IOException {
        Map<String, String> expected = expected();
        Map<String, String> computed = computed();
        assertThat(expected).hasSize(Audience.values().length * Detail.values().length * LegalClass.values().length);
        assertThat(computed).containsExactlyEntriesOf(expected);
    }

    @Test
    void everyRuleDecidesSomething() {
        List<String> deciding = computed().values().stream()
                .map(cell -> cell.substring(2))
                .distinct()
                .toList();
        assertThat(Stream.concat(Policies.STRICT.prohibitions().stream(), Policies.STRICT.permissions().stream())
                        .map(Rule::name))
                .isSubsetOf(deciding);
    }

    /// The cells as they are computed, by reader, detail and class.
    static Map<String, String> computed() {
        var cells = new LinkedHashMap<String, String>();
        for (PolicyTable table : PolicyTable.of(Policies.STRICT)) {
            for (PolicyTable.Row row : table.rows()) {
                for (Cell cell : row.cells()) {
                    cells.put(table.reader() + " " + row.detail() + " " + cell.of(), text(cell.verdict()));
                }
            }
        }
        return cells;
    }

    /// The cells as the table for humans has them.
    static Map<String, String> expected() throws IOException {
        var cells = new LinkedHashMap<String, String>();
        List<String> classes = List.of();
        for (String line : lines()) {
            List<String> columns =
                    Arrays.stream(line.split("\t")).map(String::strip).toList();
            if (line.startsWith("reader")) {
                classes = columns.subList(2, columns.size());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (int n = 0; n < classes.size(); n++) {
                    cells.put(columns.get(0) + " " + columns.get(1) + " " + classes.get(n), columns.get(n + 2));
                }
            }
        }
        return cells;
    }

    private static List<String> lines() throws IOException {
        try (var file = Objects.requireNonNull(PolicyTableTest.class.getResourceAsStream("strict-policy.tsv"))) {
            return new String(file.readAllBytes(), UTF_8).lines().toList();
        }
    }

    private static String text(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Shown(String by) -> "✓ " + by;
            case Verdict.Withheld(String by) -> "✗ " + by;
        };
    }
}
