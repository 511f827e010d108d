package org.whereabouts.search.evaluation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.Console;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Matcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `compare`: judges pairs of names, with dates of birth where given, and says why.
@Component
@Command(name = "compare", mixinStandardHelpOptions = true)
class CompareCommand implements Callable<Integer> {

    private static final List<String> ANSWER = List.of("score", "bits", "verdict", "explanation");

    @Option(names = "--pairs", required = true, paramLabel = "FILE")
    Path pairs = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE")
    Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        var console = Console.of("org.whereabouts.search.messages");
        if (!Files.isReadable(pairs)) {
            console.say("file.unreadable", pairs);
            return 1;
        }
        try (var progress = console.progress("compare.comparing", 0)) {
            progress.reached(compare());
        }
        return 0;
    }

    private long compare() throws IOException {
        var matcher = Matcher.standard();
        long compared = 0;
        try (var rows = Lists.open(pairs);
                var answers = CsvWriter.builder().build(out)) {
            for (var row : rows) {
                if (compared++ == 0) {
                    answers.writeRecord(with(row.getHeader(), ANSWER));
                }
                answers.writeRecord(with(row.getFields(), answer(compared(row, matcher))));
            }
        }
        return compared;
    }

    private static Comparison compared(NamedCsvRecord row, Matcher matcher) {
        var left = Lists.person(row.getField("name1"), Lists.optional(row, "birth_date1"), "");
        var right = Lists.person(row.getField("name2"), Lists.optional(row, "birth_date2"), "");
        return matcher.compare(left, right);
    }

    private static List<String> answer(Comparison comparison) {
        return List.of(
                String.format(Locale.ROOT, "%.4f", comparison.likelihood().value()),
                String.format(Locale.ROOT, "%.1f", comparison.bits().value()),
                comparison.verdict().name().toLowerCase(Locale.ROOT),
                comparison.toString());
    }

    private static List<String> with(List<String> fields, List<String> more) {
        var all = new ArrayList<>(fields);
        all.addAll(more);
        return all;
    }
}
