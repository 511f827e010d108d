package org.whereabouts.intake.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.Console;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.ImportingAList;
import org.whereabouts.intake.ImportingAList.Order;
import org.whereabouts.intake.ListImported;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.finding.Candidates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: takes a list into the register and says what came of it.
@Component
@Command(name = "import", mixinStandardHelpOptions = true)
class ImportCommand implements Callable<Integer> {

    private final ImportingAList importing;
    private final Candidates candidates;
    private final Operations operations;
    private final Console console = Console.of("org.whereabouts.intake.messages");

    @Parameters(index = "0", paramLabel = "FILE")
    @Nullable
    Path file;

    @Option(names = "--source", required = true, paramLabel = "NAME")
    String source = "";

    @Option(names = "--grade", paramLabel = "B2")
    @Nullable
    String grade;

    @Option(names = "--kind", paramLabel = "KIND")
    @Nullable
    String kind;

    @Option(names = "--list", paramLabel = "NAME", defaultValue = "")
    String list = "";

    @Option(names = "--dates", paramLabel = "dmy|mdy")
    @Nullable
    String dates;

    @Option(names = "--operation", paramLabel = "NAME", defaultValue = "main")
    String operation = "";

    @Option(names = "--set-aside", paramLabel = "FILE")
    @Nullable
    Path setAside;

    @Option(names = "--json")
    boolean json;

    ImportCommand(ImportingAList importing, Candidates candidates, Operations operations) {
        this.importing = importing;
        this.candidates = candidates;
        this.operations = operations;
    }

    @Override
    public Integer call() {
        Path path = file == null ? Path.of("") : file;
        Grade how = grade == null ? Grade.UNJUDGED : Grade.parse(grade).orElse(null);
        DateOrder order = order(dates);
        if (how == null) {
            return misunderstood("import.grade", String.valueOf(grade));
        }
        if (order == null) {
            return misunderstood("import.dates", String.valueOf(dates));
        }
        if (kind != null && kind().isEmpty()) {
            return misunderstood("import.kind", kind);
        }
        if (source.isBlank()) {
            return misunderstood("import.source", source);
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return misunderstood("import.no-file", path.toString());
        }
        Optional<Operation.Id> to =
                Operation.Id.parse(operation).filter(id -> operations.find(id).isPresent());
        return to.isEmpty()
                ? misunderstood("import.no-operation", operation)
                : run(new Order(path, to.get(), source.strip(), list.strip(), how, order, kind().orElse(null)));
    }

    private int misunderstood(String key, String what) {
        console.say(key, what);
        return 2;
    }

    private int run(Order order) {
        ListImported outcome;
        try (var shown = console.progress("import.progress")) {
            outcome = importing.importList(order, shown::reached);
        }
        var report = new ImportReport(console, json);
        int exit = report.tell(order, outcome);
        if (outcome instanceof ListImported.Imported imported) {
            report.write(setAside, imported.differences());
            try (var shown = console.progress("import.searchable.progress")) {
                candidates.catchUp(done -> shown.reached(done, 0));
            }
            console.say("import.searchable", order.source());
        }
        return exit;
    }

    private Optional<Source.Kind> kind() {
        return Stream.of(Source.Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(kind))
                .findFirst();
    }

    /// The order that an option names, or null when it names none.
    static @Nullable DateOrder order(@Nullable String dates) {
        return switch (dates) {
            case null -> DateOrder.UNSAID;
            case "dmy" -> DateOrder.DAY_FIRST;
            case "mdy" -> DateOrder.MONTH_FIRST;
            default -> null;
        };
    }
}
