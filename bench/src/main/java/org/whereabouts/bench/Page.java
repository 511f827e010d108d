package org.whereabouts.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/// The generated part of `docs/benchmarks.md`, between two marks; what people wrote around it stays.
final class Page {

    private static final String BEGIN = "<!-- bench: what follows is written by ./whereabouts bench full -->";
    private static final String END = "<!-- bench: end -->";

    private Page() {}

    static String text(Report report, String command) {
        var machine = Runtime.getRuntime();
        return """
                ## Beside the peers

                %s, %d cores, JDK %s, %,d MiB of heap; one run, so an order of magnitude. Command: `%s`.

                **The people are synthetic**, made of the project's own name tables and of syllables, with frequencies and
                families as in life and with recorders' errors. The hands that misspell them use the same tables of
                romanisation as our tests, which favours us; real lists hold worse. *The most that can be known* is the share
                that would be found if only what the asker says told people apart: namesakes cannot be. Peers are set up as
                their users do, not tuned but for the weights of Lucene, in its favour; figures with × are multiples of ours in the same run. What each does is said in
                [bench/peers](../bench/src/main/java/org/whereabouts/bench/peers).
                """.formatted(
                                LocalDate.now(Clock.systemUTC()),
                                machine.availableProcessors(),
                                System.getProperty("java.version"),
                                machine.maxMemory() >> 20,
                                command)
                + report.tables();
    }

    static void write(Path page, String text) throws IOException {
        var old = Files.readString(page);
        int begin = old.indexOf(BEGIN);
        int end = old.indexOf(END);
        var before = begin < 0 ? old.stripTrailing() + "\n\n" : old.substring(0, begin);
        var after = end < 0 ? "\n" : old.substring(end + END.length());
        Files.writeString(page, before + BEGIN + "\n\n" + text + "\n" + END + after);
    }
}
