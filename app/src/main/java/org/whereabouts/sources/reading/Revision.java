package org.whereabouts.sources.reading;

import java.util.ArrayList;
import java.util.List;

/// What became of a text from one revision of its address to the next, paragraph by paragraph.
///
/// @param rows both texts side by side
public record Revision(List<Row> rows) {

    /*
     * The longest common subsequence of paragraphs, after the same beginning and end were set aside. More than a few hundred
     * paragraphs in between are taken as all taken out and all added.
     */

    private static final int MOST = 600;

    public Revision {
        rows = List.copyOf(rows);
    }

    /// Compares two texts.
    public static Revision between(String former, String later) {
        List<String> old = former.lines().filter(line -> !line.isBlank()).toList();
        List<String> fresh = later.lines().filter(line -> !line.isBlank()).toList();
        int same = 0;
        while (same < Math.min(old.size(), fresh.size()) && old.get(same).equals(fresh.get(same))) {
            same++;
        }
        var rows = new ArrayList<Row>();
        old.subList(0, same).forEach(line -> rows.add(new Row(line, line)));
        rest(old.subList(same, old.size()), fresh.subList(same, fresh.size()), rows);
        return new Revision(rows);
    }

    private static void rest(List<String> old, List<String> fresh, List<Row> rows) {
        if (old.size() > MOST || fresh.size() > MOST) {
            old.forEach(line -> rows.add(new Row(line, "")));
            fresh.forEach(line -> rows.add(new Row("", line)));
            return;
        }
        int[][] common = common(old, fresh);
        int at = 0;
        int there = 0;
        while (at < old.size() || there < fresh.size()) {
            boolean both = at < old.size() && there < fresh.size();
            if (both && old.get(at).equals(fresh.get(there))) {
                rows.add(new Row(old.get(at++), fresh.get(there++)));
            } else if (there == fresh.size() || (both && common[at + 1][there] >= common[at][there + 1])) {
                rows.add(new Row(old.get(at++), ""));
            } else {
                rows.add(new Row("", fresh.get(there++)));
            }
        }
    }

    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int at = old.size() - 1; at >= 0; at--) {
            for (int there = fresh.size() - 1; there >= 0; there--) {
                common[at][there] = old.get(at).equals(fresh.get(there))
                        ? common[at + 1][there + 1] + 1
                        : Math.max(common[at + 1][there], common[at][there + 1]);
            }
        }
        return common;
    }

    /// Whether nothing changed.
    public boolean isTheSame() {
        return rows.stream().noneMatch(Row::changed);
    }

    /// A paragraph of both.
    ///
    /// @param former empty where it was added
    /// @param later  empty where it was taken out
    public record Row(String former, String later) {

        /// Whether only one of them has it.
        public boolean changed() {
            return !former.equals(later);
        }
    }
}
