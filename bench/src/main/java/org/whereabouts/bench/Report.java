package org.whereabouts.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Results as tables of Markdown: one an exercise, a line a program; what costs is also given as a multiple of ours.
final class Report {

    private static final String OURS = "Whereabouts";
    private static final Set<String> COSTS = Set.of("p50 ms", "p99 ms", "filing s", "bytes a person", "s", "µs a pair");

    private final Map<String, List<Result>> exercises = new LinkedHashMap<>();

    void add(Result result) {
        exercises.computeIfAbsent(result.exercise(), none -> new ArrayList<>()).add(result);
    }

    /// All tables.
    String tables() {
        var text = new StringBuilder();
        exercises.forEach((exercise, results) -> {
            text.append("\n### ").append(exercise).append("\n\n");
            text.append(table(results, false));
            if (results.stream()
                    .anyMatch(result -> result.figures().keySet().stream().anyMatch(Report::isOfKind))) {
                text.append("\nBy kind of question, recall@1 and @10:\n\n").append(table(results, true));
            }
        });
        return text.toString();
    }

    private static boolean isOfKind(String figure) {
        return figure.contains(" @");
    }

    private static String table(List<Result> results, boolean kinds) {
        var columns = new LinkedHashSet<String>();
        results.forEach(result -> result.figures().keySet().stream()
                .filter(figure -> isOfKind(figure) == kinds)
                .forEach(columns::add));
        var text = new StringBuilder("| |");
        columns.forEach(column -> text.append(' ').append(column).append(" |"));
        text.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        for (var result : results) {
            if (columns.stream().noneMatch(result.figures()::containsKey)) {
                continue;
            }
            text.append("| ").append(result.who()).append(" |");
            columns.forEach(column ->
                    text.append(' ').append(cell(result, column, results)).append(" |"));
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(Result result, String column, List<Result> results) {
        var figure = result.figures().get(column);
        if (figure == null) {
            return "";
        }
        if (!COSTS.contains(column)) {
            return String.format(Locale.ROOT, "%.3f", figure);
        }
        var plain = figure >= 100
                ? String.format(Locale.ROOT, "%,.0f", figure)
                : String.format(Locale.ROOT, "%.2f", figure);
        var ours = ours(results, column);
        return result.who().equals(OURS) || ours == 0
                ? plain
                : plain + String.format(Locale.ROOT, " (×%.1f)", figure / ours);
    }

    private static double ours(List<Result> results, String column) {
        for (var result : results) {
            if (result.who().equals(OURS)) {
                return result.figures().getOrDefault(column, 0.0);
            }
        }
        return 0;
    }
}
