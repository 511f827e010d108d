package org.whereabouts.matching.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.whereabouts.matching.Bits;
import org.whereabouts.matching.Clustering;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Likelihood;
import org.whereabouts.matching.Matcher;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Weights;
import org.whereabouts.names.NameReader;

/// Clustering by blocks, pairs and links that have to agree.
public final class ClusteringAList implements Clustering {
    /*
     * How likely a pair of rows is of one person depends on how many pairs there are: of n rows each can be the double
     * of n - 1 others, so the evidence has to overcome the base-2 logarithm of n before a link is as likely as not, when
     * about every row had one double; with one in five, 2.3 bits more (Fellegi and Sunter 1969; the prior of Splink).
     */

    private static final int ENTRIES_AT_ONCE = 1 << 24;
    private static final int ENTRIES_A_ROW = 12;
    private static final double ONE_IN_FIVE = 2.3;
    /// A short list is of people from a larger world, with namesakes.
    private static final int FEWEST_ROWS = 1 << 12;
    private static final double LEAST_LIKELIHOOD = 0.75;
    private static final int STRETCHES = 64;

    private final Roll roll;
    private final NameReader reader;
    private final Weights weights;

    public ClusteringAList(NameReader reader, Weights weights) {
        this.reader = reader;
        this.weights = weights;
        this.roll = new Roll(reader);
    }

    @Override
    public void add(Particulars said) {
        if (roll.size() == Blocks.MOST_ROWS) {
            throw new IllegalStateException("WA-0130 a list of more than 16,777,216 rows cannot be clustered at once");
        }
        roll.add(said);
    }

    @Override
    public int rows() {
        return roll.size();
    }

    @Override
    public Comparison compare(int one, int other) {
        return matcher().compare(roll.written(one), roll.written(other));
    }

    private Matcher matcher() {
        return new Matcher(reader, roll.words().frequencies(), weights);
    }

    @Override
    public List<Placed> cluster(Progress progress) {
        roll.words().weigh();
        var matcher = matcher();
        var links = new Links();
        if (roll.size() > 1) {
            link(matcher, links, progress);
        }
        var clusters = new Clusters(roll, matcher, least());
        links.sorted().forEach(clusters::take);
        var placed = new ArrayList<Placed>(roll.size());
        for (int row = 0; row < roll.size(); row++) {
            placed.add(placed(row, clusters));
        }
        return placed;
    }

    private Placed placed(int row, Clusters clusters) {
        var best = clusters.best(row);
        if (best == null) {
            return new Placed(row, row, new Likelihood(1));
        }
        int lowest =
                clusters.with(row).stream().mapToInt(Integer::intValue).min().orElse(row);
        int partner = best.one() == row ? best.other() : best.one();
        return new Placed(lowest, partner, likelihood(new Bits(best.bits())));
    }

    /// The evidence at which a link is as likely as not.
    private double even() {
        return Math.log(Math.max(FEWEST_ROWS, roll.size())) / Math.log(2) + ONE_IN_FIVE;
    }

    private double least() {
        return even() + Math.log(LEAST_LIKELIHOOD / (1 - LEAST_LIKELIHOOD)) / Math.log(2);
    }

    private Likelihood likelihood(Bits bits) {
        return new Likelihood(1 / (1 + Math.pow(2, even() - bits.value())));
    }

    private void link(Matcher matcher, Links links, Progress progress) {
        var blocking = new Blocking(roll);
        int parts = 1 + (int) ((long) roll.size() * ENTRIES_A_ROW / ENTRIES_AT_ONCE);
        for (int part = 0; part < parts; part++) {
            var blocks = new Blocks(parts, part);
            for (int row = 0; row < roll.size(); row++) {
                blocking.blocks(row, blocks);
            }
            blocks.sort();
            judge(blocks, matcher, links, new Stretch(progress, part, parts, blocks.size()));
        }
    }

    private void judge(Blocks blocks, Matcher matcher, Links links, Stretch stretch) {
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int at = 0; at < STRETCHES; at++) {
            int from = (int) ((long) blocks.size() * at / STRETCHES);
            int to = (int) ((long) blocks.size() * (at + 1) / STRETCHES);
            tasks.add(() -> {
                var pairing = new Pairing(roll, matcher, least(), to - from);
                pairing.judge(blocks, from, to, place -> {});
                links.addAll(pairing.links());
                stretch.done(to - from);
                return true;
            });
        }
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var task : workers.invokeAll(tasks)) {
                task.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("WA-0131 the clustering was interrupted", interrupted);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("WA-0132 the clustering broke off", broken.getCause());
        }
    }

    /// How far the work on one part of the blocks is; the other parts are taken to be as long.
    private static final class Stretch {
        private final Progress progress;
        private final int part;
        private final int parts;
        private final int size;
        private final LongAdder done = new LongAdder();

        Stretch(Progress progress, int part, int parts, int size) {
            this.progress = progress;
            this.part = part;
            this.parts = parts;
            this.size = Math.max(1, size);
        }

        synchronized void done(int entries) {
            done.add(entries);
            progress.reached(part * (long) size + done.sum(), (long) size * parts);
        }
    }
}
