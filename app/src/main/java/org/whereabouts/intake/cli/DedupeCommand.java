package org.whereabouts.intake.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.Console;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.FindingDoubles;
import org.whereabouts.intake.FindingDoubles.Doubles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dedupe`: finds the rows of a list that are of one person.
@Component
@Command(name = "dedupe", mixinStandardHelpOptions = true)
class DedupeCommand implements Callable<Integer> {

    private final FindingDoubles finding;
    private final Console console = Console.of("org.whereabouts.intake.messages");

    @Parameters(index = "0", paramLabel = "FILE")
    @Nullable
    Path file;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    Path out = Path.of("");

    @Option(names = "--dates", paramLabel = "dmy|mdy")
    @Nullable
    String dates;

    DedupeCommand(FindingDoubles finding) {
        this.finding = finding;
    }

    @Override
    public Integer call() {
        Path list = file == null ? Path.of("") : file;
        DateOrder order = ImportCommand.order(dates);
        if (order == null) {
            console.say("import.dates", String.valueOf(dates));
            return 2;
        }
        if (!Files.isRegularFile(list) || !Files.isReadable(list)) {
            console.say("import.no-file", list.toString());
            return 2;
        }
        FindingDoubles.Found found;
        try (var shown = new Shown()) {
            found = finding.find(list, order, out, shown);
        } catch (IOException unwritable) {
            console.say("dedupe.unwritable", out);
            return 1;
        }
        return tell(list, found);
    }

    private int tell(Path list, FindingDoubles.Found found) {
        found.problem()
                .ifPresent(problem ->
                        console.say("dedupe.refused", list.getFileName(), ImportReport.sentence(console, problem)));
        found.doubles().ifPresent(this::tell);
        return found.problem().isPresent() ? 1 : 0;
    }

    private void tell(Doubles doubles) {
        console.say("dedupe.done", doubles.rows(), doubles.people(), out);
        if (doubles.unread() > 0) {
            console.say("dedupe.unread", doubles.unread());
        }
        if (!doubles.unknown().isEmpty()) {
            console.say("import.unknown", String.join(", ", doubles.unknown()));
        }
    }

    /// The two bars, one after the other.
    private final class Shown implements FindingDoubles.Progress, AutoCloseable {
        private Console.@Nullable Progress reading = console.progress("import.progress");
        private Console.@Nullable Progress comparing;

        @Override
        public void read(long rows, long total) {
            if (reading != null) {
                reading.reached(rows, total);
            }
        }

        @Override
        public void compared(long done, long of) {
            if (reading != null) {
                reading.close();
                reading = null;
            }
            if (comparing == null) {
                comparing = console.progress("dedupe.progress", of);
            }
            comparing.reached(done, of);
        }

        @Override
        public void close() {
            if (reading != null) {
                reading.close();
            }
            if (comparing != null) {
                comparing.close();
            }
        }
    }
}
