package org.whereabouts.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.whereabouts.bench.lists.Csv;
import org.whereabouts.bench.lists.Doubles;
import org.whereabouts.bench.lists.Exercise;
import org.whereabouts.bench.lists.Pairs;
import org.whereabouts.bench.lists.Slice;
import org.whereabouts.bench.peers.Duke;
import org.whereabouts.bench.peers.FuzzyMatcher;
import org.whereabouts.bench.peers.LuceneAsUsual;
import org.whereabouts.bench.peers.Ours;
import org.whereabouts.bench.peers.OursInALine;
import org.whereabouts.bench.peers.Trigrams;

/// `./whereabouts bench`: everything we promise, measured beside the peers in one run.
public final class Bench {

    private static final long SEED = Long.getLong("whereabouts.seed", 20261124);
    private static final int SMALL = 10_000;
    private static final int USUAL = 200_000;
    private static final int ARABS = 55_000;
    private static final int ENQUIRIES = 150_000;
    private static final int MILLION = 1_000_000;
    /// Trigrams take half a second a question, and more among a million people.
    private static final int FOR_THE_SLOW = 200;
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private enum Peers {
        NONE,
        /// Without the second PostgreSQL, so that `quick` is quick.
        SOME,
        ALL
    }

    private final Progress progress = new Progress(ERR);
    private final Report report = new Report();

    private Bench() {}

    /// @param arguments `quick`, `full [--ten-million]`, the name of a slice, `standing`, `pairs`,
    ///                  `dedupe`, `unseal [SUBJECTS]`, or `lists FOLDER PEOPLE` to write the lists as files
    public static void main(String[] arguments) throws IOException, SQLException {
        var what = arguments.length == 0 ? "quick" : arguments[0];
        ERR.println("seed " + SEED + " (another: WHEREABOUTS_SEED=…)");
        if (!isKnown(what) || (what.equals("lists") && arguments.length < 3)) {
            ERR.println("bench quick | full [--ten-million] | SLICE [PEOPLE] | standing [ENQUIRIES] | pairs | dedupe"
                    + " | unseal [SUBJECTS] | lists FOLDER PEOPLE; slices: "
                    + List.of(Slice.values()).toString().toLowerCase(Locale.ROOT));
            System.exit(2);
        }
        var bench = new Bench();
        try {
            bench.run(what, List.of(arguments));
        } finally {
            OUT.print(bench.report.tables());
        }
    }

    private static boolean isKnown(String what) {
        return List.of("quick", "full", "standing", "pairs", "dedupe", "unseal", "lists")
                        .contains(what)
                || List.of(Slice.values())
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .matches(".*\\b" + Pattern.quote(what) + "\\b.*");
    }

    private void run(String what, List<String> arguments) throws IOException, SQLException {
        switch (what) {
            case "quick" -> quick();
            case "full" -> full(arguments.contains("--ten-million"));
            case "standing" -> standing(arguments.size() > 1 ? Long.parseLong(arguments.get(1)) : SMALL);
            case "pairs" -> pairs(SMALL);
            case "dedupe" -> dedupe(SMALL);
            case "unseal" ->
                new Unsealing(OUT, arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : ENQUIRIES, SEED)
                        .measure();
            case "lists" -> lists(Path.of(arguments.get(1)), Long.parseLong(arguments.get(2)));
            default -> slice(what, arguments.size() > 1 ? Long.parseLong(arguments.get(1)) : SMALL);
        }
    }

    private void quick() throws IOException, SQLException {
        for (var slice : Slice.values()) {
            find(slice, SMALL / 4, 200, Peers.SOME);
        }
        pairs(SMALL / 5);
        dedupe(SMALL / 5);
    }

    private void full(boolean tenMillion) throws IOException, SQLException {
        find(Slice.LATIN, USUAL, 1000, Peers.ALL);
        find(Slice.CYRILLIC, USUAL, 1000, Peers.ALL);
        find(Slice.BELARUSIAN, USUAL, 1000, Peers.ALL);
        find(Slice.ARABIC, ARABS, 1000, Peers.ALL);
        find(Slice.FORMS, USUAL, 1000, Peers.ALL);
        find(Slice.LATIN, MILLION, 500, Peers.ALL);
        if (tenMillion) {
            find(Slice.LATIN, 10 * MILLION, 1000, Peers.NONE);
        }
        standing(MILLION);
        pairs(SMALL);
        dedupe(SMALL);
        if (hasDedupe()) {
            var million = new Deduplicating(new Doubles(SEED, MILLION, Doubles.Mix.BOTH), progress);
            report.add(million.measure(new OursInALine()));
        }
        Page.write(
                Path.of(System.getProperty("whereabouts.home", ""), "docs", "benchmarks.md"),
                Page.text(report, "./whereabouts bench full" + (tenMillion ? " --ten-million" : "")));
    }

    private void slice(String name, long people) throws IOException, SQLException {
        find(Slice.valueOf(name.toUpperCase(Locale.ROOT)), people, 1000, people <= MILLION ? Peers.ALL : Peers.NONE);
    }

    private void find(Slice slice, long people, int questions, Peers peers) throws IOException, SQLException {
        var finding = new Finding(new Exercise(slice, SEED, people, questions), progress);
        report.add(finding.ceiling());
        report.add(finding.measure(Ours::onDisk));
        if (peers != Peers.NONE) {
            report.add(finding.measure(LuceneAsUsual::new));
            report.add(finding.measure(() -> new Trigrams(Trigrams.By.GIST), FOR_THE_SLOW));
        }
        if (peers == Peers.ALL) {
            report.add(finding.measure(() -> new Trigrams(Trigrams.By.GIN), FOR_THE_SLOW));
        }
    }

    /// Reports against open enquiries: the same search, the other way round and in memory.
    private void standing(long enquiries) throws IOException, SQLException {
        report.add(new Finding(new Exercise(Slice.CYRILLIC, SEED, enquiries, 1000), progress).measure(Ours::inMemory));
    }

    private void pairs(int people) {
        progress.say("pairs");
        new Judging(SEED, people).all().forEach(report::add);
    }

    /// All have the same list, in Latin letters, which is what the peers are made for.
    private void dedupe(int lines) throws IOException {
        var deduplicating = new Deduplicating(new Doubles(SEED, lines, Doubles.Mix.LATIN), progress);
        if (hasDedupe()) {
            report.add(deduplicating.measure(new OursInALine()));
        }
        for (var deduper : List.of(new Duke(), new FuzzyMatcher())) {
            report.add(deduplicating.measure(deduper));
        }
    }

    private boolean hasDedupe() throws IOException {
        boolean isThere = OursInALine.isThere();
        if (!isThere) {
            progress.say("left out: Whereabouts has no command dedupe");
        }
        return isThere;
    }

    private static void lists(Path folder, long people) throws IOException {
        Files.createDirectories(folder);
        for (var slice : Slice.values()) {
            var exercise = new Exercise(slice, SEED, people, (int) Math.min(people, 2500));
            var name = slice.name().toLowerCase(Locale.ROOT);
            Csv.register(exercise, folder.resolve(name + "-register.csv"));
            Csv.questions(exercise.questions(), folder.resolve(name + "-queries.csv"));
        }
        Csv.doubles(
                new Doubles(SEED, people, Doubles.Mix.BOTH),
                folder.resolve("dedupe.csv"),
                folder.resolve("dedupe-truth.csv"));
        Csv.pairs(new Pairs(SEED, (int) Math.min(people, SMALL)).all(), folder.resolve("pairs.csv"));
    }
}
