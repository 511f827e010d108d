package org.whereabouts.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.whereabouts.bench.lists.Csv;
import org.whereabouts.bench.lists.Doubles;
import org.whereabouts.bench.peers.Deduper;
import org.whereabouts.bench.peers.Folder;

/// Measures how well and how fast the doubles in a list are found: pairwise precision and recall, time with start-up.
final class Deduplicating {

    private final Doubles doubles;
    private final Progress progress;
    private final List<Long> people = new ArrayList<>();
    private long pairs;

    Deduplicating(Doubles doubles, Progress progress) {
        this.doubles = doubles;
        this.progress = progress;
        var times = new HashMap<Long, Integer>();
        for (var line : doubles) {
            people.add(line.person());
            pairs += times.merge(line.person(), 1, Integer::sum) - 1;
        }
    }

    Result measure(Deduper deduper) throws IOException {
        var title = String.format(Locale.ROOT, "dedupe, %,d rows, %s", doubles.lines(), letters());
        progress.say(title + ": " + deduper.title());
        try (var folder = Folder.temporary()) {
            var list = folder.path().resolve("list.csv");
            Csv.doubles(doubles, list, folder.path().resolve("truth.csv"));
            long start = System.nanoTime();
            var links = deduper.links(list, folder);
            double seconds = (System.nanoTime() - start) / 1e9;
            var quality = new Quality(links.stream().filter(this::isTrue).count(), links.size(), pairs);
            var figures = new LinkedHashMap<String, Double>();
            figures.put("s", seconds);
            figures.put("precision", quality.precision());
            figures.put("recall", quality.recall());
            figures.put("F1", quality.f1());
            return new Result(title, deduper.title(), figures);
        }
    }

    private String letters() {
        return doubles.mix() == Doubles.Mix.LATIN ? "Latin" : "Cyrillic and Latin";
    }

    private boolean isTrue(Deduper.Link link) {
        return people.get(link.one() - 1).equals(people.get(link.other() - 1));
    }
}
