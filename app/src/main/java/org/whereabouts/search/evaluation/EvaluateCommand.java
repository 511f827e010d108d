package org.whereabouts.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `evaluate`: measures recall and speed of the service's own engine on a list, with an index of its own.
@Component
@Command(name = "evaluate", mixinStandardHelpOptions = true)
class EvaluateCommand implements Callable<Integer> {

    @Option(names = "--register", required = true, paramLabel = "FILE")
    Path register = Path.of("");

    @Option(names = "--queries", required = true, paramLabel = "FILE")
    Path queries = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE")
    Path out = Path.of("");

    @Option(names = "--top", paramLabel = "N", defaultValue = "10")
    int top;

    @Override
    public Integer call() throws IOException {
        var console = Console.of("org.whereabouts.search.messages");
        for (var file : new Path[] {register, queries}) {
            if (!Files.isReadable(file)) {
                console.say("file.unreadable", file);
                return 1;
            }
        }
        try (var evaluation = new Evaluation()) {
            long speed;
            try (var progress = console.progress("evaluate.filing", lines(register))) {
                speed = evaluation.file(register, progress::reached);
            }
            evaluation.warmUp(queries, Math.max(1, top));
            try (var progress = console.progress("evaluate.asking", lines(queries))) {
                evaluation
                        .ask(queries, out, Math.max(1, top), progress::reached)
                        .lines()
                        .forEach(console::print);
            }
            console.print(speed + " records/s");
        }
        return 0;
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
