package org.whereabouts.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.whereabouts.bench.lists.Entry;
import org.whereabouts.bench.lists.Labelled;
import org.whereabouts.bench.lists.Pairs;
import org.whereabouts.bench.peers.Judge;
import org.whereabouts.matching.Matcher;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Portrait;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;

/// Measures how well and how fast pairs of names are judged. Each judge gets the threshold that is best for
/// it on one half of the pairs, and is measured on the other half.
final class Judging {

    private static final int ROUNDS = 3;

    private final List<Labelled> learnt = new ArrayList<>();
    private final List<Labelled> judged = new ArrayList<>();
    private final String title;

    Judging(long seed, int people) {
        int at = 0;
        for (var pair : new Pairs(seed, people).all()) {
            var bare = new Labelled(bare(pair.left()), bare(pair.right()), pair.same(), pair.kind());
            (at++ % 4 < 2 ? learnt : judged).add(bare);
        }
        title = String.format(Locale.ROOT, "%,d pairs of names", learnt.size() + judged.size());
    }

    /// The name alone: neither date nor sex may help.
    private static Entry bare(Entry entry) {
        return new Entry(entry.id(), entry.name(), "", "");
    }

    List<Result> all() {
        var results = new ArrayList<Result>();
        for (var judge : Judge.all()) {
            results.add(result(judge));
        }
        results.add(portraits());
        return results;
    }

    private Result result(Judge judge) {
        double threshold = best(scores(judge, learnt));
        long start = System.nanoTime();
        var scores = scores(judge, judged);
        for (int round = 1; round < ROUNDS; round++) {
            scores = scores(judge, judged);
        }
        double micros = (System.nanoTime() - start) / 1e3 / ROUNDS / judged.size();
        var quality = quality(scores, judged, threshold);
        var figures = new LinkedHashMap<String, Double>();
        figures.put("precision", quality.precision());
        figures.put("recall", quality.recall());
        figures.put("F1", quality.f1());
        figures.put("µs a pair", micros);
        return new Result(title, judge.title(), figures);
    }

    private static double[] scores(Judge judge, List<Labelled> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> judge.score().applyAsDouble(pair.left(), pair.right()))
                .toArray();
    }

    private double best(double[] scores) {
        double best = 0;
        double bestF1 = -1;
        for (double threshold = 0.01; threshold < 1; threshold += 0.01) {
            double f1 = quality(scores, learnt, threshold).f1();
            best = f1 > bestF1 ? threshold : best;
            bestF1 = Math.max(bestF1, f1);
        }
        return best;
    }

    private static Quality quality(double[] scores, List<Labelled> pairs, double threshold) {
        int right = 0;
        int claimed = 0;
        int same = 0;
        for (int at = 0; at < scores.length; at++) {
            boolean claims = scores[at] >= threshold;
            claimed += claims ? 1 : 0;
            same += pairs.get(at).same() ? 1 : 0;
            right += claims && pairs.get(at).same() ? 1 : 0;
        }
        return new Quality(right, claimed, same);
    }

    /// The matcher on names that have been read already, as it works in a search.
    private Result portraits() {
        var matcher = Matcher.standard();
        var read = judged.stream()
                .map(pair -> List.of(portrait(matcher, pair.left()), portrait(matcher, pair.right())))
                .toList();
        double sum = 0;
        long start = System.nanoTime();
        // The first round is for the compiler and not counted, as the other judges have the learnt half for.
        for (int round = 0; round <= ROUNDS; round++) {
            start = round == 1 ? System.nanoTime() : start;
            for (var pair : read) {
                sum += matcher.weigh(pair.getFirst(), pair.getLast()).value();
            }
        }
        double micros = (System.nanoTime() - start) / 1e3 / ROUNDS / read.size();
        var figures = new LinkedHashMap<String, Double>();
        figures.put("µs a pair", micros);
        return new Result(title, "Whereabouts, names read before" + (Double.isNaN(sum) ? "?" : ""), figures);
    }

    private static Portrait portrait(Matcher matcher, Entry entry) {
        PartialDate unknown = null;
        return matcher.portrait(Particulars.of(List.of(WrittenName.of(entry.name())), unknown, Sex.UNKNOWN));
    }
}
