package org.whereabouts.intake.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.commandline.Console;
import org.whereabouts.csv.SafeCell;
import org.whereabouts.intake.ImportingAList.Order;
import org.whereabouts.intake.ListImported;
import org.whereabouts.intake.ListImported.Differences;
import org.whereabouts.intake.Problem;
import org.whereabouts.intake.column.ReadRow.SetAside;
import org.whereabouts.intake.edition.Edition.Tally;
import tools.jackson.databind.json.JsonMapper;

/// Tells an operator what came of a list, and what to do next.
final class ImportReport {

    private static final int SHOWN = 12;

    private final Console console;
    private final boolean json;

    ImportReport(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /// @return the exit code
    int tell(Order order, ListImported outcome) {
        return switch (outcome) {
            case ListImported.Refused refused -> {
                console.say("import.refused", order.file().getFileName(), sentence(refused.problem()));
                yield 1;
            }
            case ListImported.AlreadyThere there -> {
                print(there.edition().tally(), 0);
                console.say(
                        "import.already",
                        there.edition().file(),
                        there.edition().importedAt());
                yield 0;
            }
            case ListImported.Imported imported -> {
                tell(imported.differences());
                yield 0;
            }
        };
    }

    /// Writes the rows set aside as CSV, for correction: the problem first, then the row as it was.
    void write(@Nullable Path file, Differences differences) {
        if (file == null) {
            return;
        }
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            for (SetAside row : differences.setAside()) {
                List<String> cells = new ArrayList<>();
                cells.add(row.problems().stream().map(this::sentence).collect(Collectors.joining("; ")));
                row.row().cells().forEach(cell -> cells.add(SafeCell.of(cell)));
                csv.writeRecord(cells);
            }
            console.say("import.written", differences.setAside().size(), file);
        } catch (IOException cannotWrite) {
            console.say("import.not-written", file);
        }
    }

    private void tell(Differences differences) {
        Tally tally = differences.tally();
        print(tally, differences.notes().size());
        console.say("import.done", tally.rows(), tally.added(), tally.changed(), tally.unchanged());
        if (!differences.unknown().isEmpty()) {
            console.say("import.unknown", String.join(", ", differences.unknown()));
        }
        if (!differences.vanished().isEmpty()) {
            console.say("import.vanished", tally.vanished());
            differences.vanished().stream()
                    .limit(SHOWN)
                    .forEach(gone -> console.say("import.vanished.one", gone.name() == null ? "?" : gone.name()));
        }
        list("import.notes", differences.notes());
        list(
                "import.set-aside",
                differences.setAside().stream()
                        .flatMap(row -> row.problems().stream())
                        .toList());
    }

    private void list(String heading, List<Problem> problems) {
        if (!problems.isEmpty()) {
            console.say(heading, problems.size());
            problems.stream().limit(SHOWN).forEach(problem -> console.say("import.problem", sentence(problem)));
            if (problems.size() > SHOWN) {
                console.say("import.more", problems.size() - SHOWN);
            }
        }
    }

    private String sentence(Problem problem) {
        return sentence(console, problem);
    }

    /// A problem in words, and where it is.
    static String sentence(Console console, Problem problem) {
        String where = problem.row() == 0
                ? ""
                : problem.sheet() == null
                        ? console.text("problem.where", problem.row())
                        : console.text("problem.where.sheet", problem.sheet(), problem.row());
        String column = problem.column() == null ? "" : console.text("problem.column", problem.column());
        String value = problem.value() == null ? "" : problem.value();
        return where + column + console.text("problem." + problem.code(), value);
    }

    private void print(Tally tally, int notes) {
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("rows", tally.rows());
            line.put("added", tally.added());
            line.put("changed", tally.changed());
            line.put("unchanged", tally.unchanged());
            line.put("vanished", tally.vanished());
            line.put("set_aside", tally.setAside());
            line.put("notes", notes);
            console.print(JsonMapper.shared().writeValueAsString(line));
        }
    }
}
