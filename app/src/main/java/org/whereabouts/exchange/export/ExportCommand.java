package org.whereabouts.exchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.Console;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `export`: writes the published register as a file, or to standard output.
@Component
@Command(name = "export", mixinStandardHelpOptions = true)
class ExportCommand implements Callable<Integer> {

    private static final String PUBLIC = "public";
    private static final String PARTNER = "partner";

    private final ExportingTheRegister exporting;
    private final Operations operations;
    private final Console console = Console.of("org.whereabouts.exchange.console");

    @Option(names = "--format", required = true, paramLabel = "FORMAT")
    String format = "";

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Option(names = "--for", paramLabel = "READER", defaultValue = PUBLIC)
    String reader = PUBLIC;

    @Option(names = "--operation", paramLabel = "NAME", defaultValue = "main")
    String operation = "main";

    ExportCommand(ExportingTheRegister exporting, Operations operations) {
        this.exporting = exporting;
        this.operations = operations;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Shape> shape = Shape.named(format);
        Optional<Operation> register = Operation.Id.parse(operation).flatMap(operations::find);
        if (shape.isEmpty()) {
            console.say("export.no-format", format);
        } else if (register.isEmpty()) {
            console.say("export.no-operation", operation);
        } else if (!Set.of(PUBLIC, PARTNER).contains(reader)) {
            console.say("export.no-reader", reader);
        } else {
            return export(new ExportingTheRegister.Order(register.get(), shape.get(), reader.equals(PARTNER)));
        }
        return 2;
    }

    private int export(ExportingTheRegister.Order order) throws IOException {
        Path file = out;
        if (file == null) {
            var terminal = new PrintStream(new BufferedOutputStream(System.out), false);
            say(write(order, terminal));
            return terminal.checkError() ? 1 : 0;
        }
        if (Files.isDirectory(file) || !Files.isDirectory(folder(file))) {
            console.say("export.no-folder", file);
            return 2;
        }
        Path half = half(file, order.partner());
        try (OutputStream open = new BufferedOutputStream(Files.newOutputStream(half))) {
            say(write(order, open));
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(half);
            throw broken;
        }
        move(half, file);
        return 0;
    }

    /// What partners may know is readable by its owner alone, as temporary files are.
    private static Path half(Path file, boolean partner) throws IOException {
        return partner
                ? Files.createTempFile(folder(file), ".export-", ".part")
                : file.resolveSibling(file.getFileName() + ".part");
    }

    /// Whole or not at all.
    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private ExportingTheRegister.Outcome write(ExportingTheRegister.Order order, OutputStream to) throws IOException {
        try (var shown = console.progress("export.progress")) {
            return exporting.export(order, to, shown::reached);
        }
    }

    private void say(ExportingTheRegister.Outcome outcome) {
        console.say("export.done", outcome.told());
        if (outcome.leftOut() > 0) {
            console.say("export.left-out", outcome.leftOut());
        }
    }
}
