package org.whereabouts.intake.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.Console;
import org.whereabouts.intake.reading.Reading;
import org.whereabouts.intake.reading.ReadingAnArticle;
import org.whereabouts.intake.reading.SameArticles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `read`: says of which people and figures articles and posts speak. Nothing reaches the register.
@Component
@Command(name = "read", mixinStandardHelpOptions = true)
class ReadCommand implements Callable<Integer> {

    private final ReadingAnArticle reading = new ReadingAnArticle();
    private final Console console = Console.of("org.whereabouts.intake.messages");

    @Parameters(arity = "1..*", paramLabel = "FILE")
    List<Path> files = List.of();

    @Option(names = "--json")
    boolean json;

    @Option(names = "--text")
    boolean text;

    @Override
    public Integer call() throws IOException {
        var missing = files.stream()
                .filter(file -> !Files.isRegularFile(file) || !Files.isReadable(file))
                .toList();
        missing.forEach(file -> console.say("read.no-file", file));
        if (!missing.isEmpty()) {
            return 2;
        }
        if (text) {
            for (var file : files) {
                console.print(reading.read(Files.readAllBytes(file)).text());
            }
        } else {
            tell(readAll());
        }
        return 0;
    }

    private List<Reading> readAll() throws IOException {
        var readings = new ArrayList<Reading>();
        try (var progress = console.progress("read.progress", files.size())) {
            for (var file : files) {
                readings.add(reading.read(Files.readAllBytes(file)));
                progress.reached(readings.size());
            }
        }
        return readings;
    }

    private void tell(List<Reading> readings) {
        var articles = new SameArticles();
        readings.forEach(one -> articles.add(one.text()));
        for (int at = 0; at < readings.size(); at++) {
            var one = readings.get(at);
            var same = articles.others(at).stream()
                    .map(other -> files.get(other).toString())
                    .toList();
            var lines = json
                    ? ReadingJson.lines(files.get(at).toString(), one, same)
                    : ReadingLines.of(files.get(at).toString(), one, same);
            lines.forEach(console::print);
            if (one.cut()) {
                console.say("read.cut", files.get(at));
            }
            if (one.pieces().isEmpty()) {
                console.say("read.nothing", files.get(at));
            }
        }
    }
}
