package org.whereabouts.casework.transcribing.aligning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Lays what two officers keyed side by side, where one of them skipped a line or keyed one too many.
public final class Aligning {

    /*
     * Page by page. First by the paper's own numbers: a number that each of the two has once on the page binds their
     * lines together, as many of these as keep their order in both (the longest increasing sequence). What lies between
     * two bound lines is aligned by the cheapest way of making one of the other (Needleman and Wunsch): a line that has
     * no partner costs GAP; two that are taken for one cost the share of their letters that differ, and a little more
     * when their numbers do. So two lines are taken for one unless nearly everything in them differs.
     */
    private static final double GAP = 0.45;
    private static final double OTHER_NUMBER = 0.15;
    private static final int LETTERS = 80;

    private Aligning() {}

    /// The lines of both, in the order of the paper. Each keyed line is in it once, in its order.
    public static List<Beside> of(List<Keyed> first, List<Keyed> second) {
        NavigableSet<Integer> sheets = new TreeSet<>();
        Stream.concat(first.stream(), second.stream()).map(Keyed::sheet).forEach(sheets::add);
        List<Beside> all = new ArrayList<>();
        for (int sheet : sheets) {
            all.addAll(sheet(on(sheet, first), on(sheet, second)));
        }
        return List.copyOf(all);
    }

    private static List<Keyed> on(int sheet, List<Keyed> lines) {
        return lines.stream().filter(line -> line.sheet() == sheet).toList();
    }

    private static List<Beside> sheet(List<Keyed> first, List<Keyed> second) {
        List<Beside> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] bound : bound(first, second)) {
            all.addAll(between(first.subList(i, bound[0]), second.subList(j, bound[1])));
            all.add(new Beside(first.get(bound[0]), second.get(bound[1])));
            i = bound[0] + 1;
            j = bound[1] + 1;
        }
        all.addAll(between(first.subList(i, first.size()), second.subList(j, second.size())));
        return all;
    }

    /// The pairs that a number binds, in an order that both have.
    private static List<int[]> bound(List<Keyed> first, List<Keyed> second) {
        Map<String, Integer> ours = once(first);
        Map<String, Integer> theirs = once(second);
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            String number = Writing.plain(first.get(i).number());
            if (Integer.valueOf(i).equals(ours.get(number)) && theirs.getOrDefault(number, -1) >= 0) {
                pairs.add(new int[] {i, theirs.getOrDefault(number, -1)});
            }
        }
        return increasing(pairs);
    }

    /// Where each number stands that stands there once; -1 for those that repeat.
    private static Map<String, Integer> once(List<Keyed> lines) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String number = Writing.plain(lines.get(i).number());
            if (!number.isEmpty()) {
                places.put(number, places.containsKey(number) ? -1 : i);
            }
        }
        return places;
    }

    /// The most of the pairs, which rise on the left, that rise on the right as well.
    private static List<int[]> increasing(List<int[]> pairs) {
        int[] length = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int last = -1;
        for (int i = 0; i < pairs.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (pairs.get(j)[1] < pairs.get(i)[1] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        List<int[]> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(pairs.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static List<Beside> between(List<Keyed> first, List<Keyed> second) {
        double[][] cost = costs(first, second);
        List<Beside> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            if (i < first.size()
                    && j < second.size()
                    && cost[i][j] == cost[i + 1][j + 1] + apart(first.get(i), second.get(j))) {
                all.add(new Beside(first.get(i++), second.get(j++)));
            } else if (i < first.size() && cost[i][j] == cost[i + 1][j] + GAP) {
                all.add(new Beside(first.get(i++), null));
            } else {
                all.add(new Beside(null, second.get(j++)));
            }
        }
        return all;
    }

    /// What it costs from each place to the end.
    private static double[][] costs(List<Keyed> first, List<Keyed> second) {
        double[][] cost = new double[first.size() + 1][second.size() + 1];
        for (double[] row : cost) {
            Arrays.fill(row, 0);
        }
        for (int i = first.size(); i >= 0; i--) {
            for (int j = second.size(); j >= 0; j--) {
                if (i == first.size() && j == second.size()) {
                    continue;
                }
                double skipped = i < first.size() ? cost[i + 1][j] + GAP : Double.MAX_VALUE;
                double added = j < second.size() ? cost[i][j + 1] + GAP : Double.MAX_VALUE;
                double both = i < first.size() && j < second.size()
                        ? cost[i + 1][j + 1] + apart(first.get(i), second.get(j))
                        : Double.MAX_VALUE;
                cost[i][j] = Math.min(both, Math.min(skipped, added));
            }
        }
        return cost;
    }

    private static double apart(Keyed one, Keyed other) {
        String left = text(one);
        String right = text(other);
        int longest = Math.max(left.length(), right.length());
        double share = longest == 0 ? 0 : (double) Distance.between(left, right) / longest;
        return share + (Writing.alike(one.number(), other.number()) ? 0 : OTHER_NUMBER);
    }

    private static String text(Keyed line) {
        String text = Writing.plain(String.join(" ", line.cells()));
        return text.length() > LETTERS ? text.substring(0, LETTERS) : text;
    }
}
