package org.whereabouts.names.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whereabouts.names.Gender;
import org.whereabouts.names.Script;
import org.whereabouts.names.letters.Graphemes;
import org.whereabouts.names.letters.Letters;
import org.whereabouts.names.letters.Skeleton;
import org.whereabouts.names.letters.Table;

/// Which words are forms of one given name: in another language, as a diminutive, or as the root of a patronymic.
/// From `given-names.tsv`.
public final class GivenNames {

    private static final int SHORTEST_WITH_SLIPS = 5;

    private final Map<String, List<String>> classesByFold = new HashMap<>();
    private final Map<String, List<String>> foldsBySlip = new HashMap<>();
    private final Map<String, List<String>> patronymicsBySlip = new HashMap<>();
    private final Map<String, List<String>> fathersByStem = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Map<String, Gender> genders = new HashMap<>();

    public GivenNames() {
        for (var row : Table.rows("given-names.tsv", 6)) {
            load(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
        }
        for (var stem : fathersByStem.keySet()) {
            for (var patronymic : Endings.patronymics(stem)) {
                slips(patronymic).forEach(slip -> put(patronymicsBySlip, slip, patronymic));
            }
        }
    }

    /// Ids of the names that a folded word is a form of.
    public List<String> classes(String fold) {
        return classesByFold.getOrDefault(fold, List.of());
    }

    /// Whether a folded word is a whole name and no diminutive.
    public boolean isWhole(String fold) {
        return whole.contains(fold);
    }

    /// Keys of the names (`+id`) and patronymics (`~id`) that a word is one inserted, lost, changed or swapped sound
    /// away from.
    public List<String> near(String fold, String skeleton) {
        var near = new ArrayList<String>();
        for (var form : oneSlipFrom(fold, foldsBySlip)) {
            addAll(near, classes(form).stream().map(id -> "+" + id).toList());
        }
        for (var form : oneSlipFrom(skeleton, patronymicsBySlip)) {
            addAll(near, fathers(form).stream().map(id -> "~" + id).toList());
        }
        return near;
    }

    private static Set<String> oneSlipFrom(String word, Map<String, List<String>> bySlip) {
        var forms = new LinkedHashSet<String>();
        if (word.length() >= SHORTEST_WITH_SLIPS) {
            for (var slip : slips(word)) {
                for (var form : bySlip.getOrDefault(slip, List.of())) {
                    if (isOneSlip(form, word)) {
                        forms.add(form);
                    }
                }
            }
        }
        return forms;
    }

    /// Ids of the given names of which a word with this skeleton is the patronymic.
    public List<String> fathers(String skeleton) {
        var fathers = new ArrayList<String>();
        for (var stem : Endings.stems(skeleton)) {
            addAll(fathers, fathersByStem.getOrDefault(stem, List.of()));
        }
        return fathers;
    }

    /// The gender of the bearers of the names, `UNKNOWN` when they differ.
    public Gender gender(List<String> classes) {
        var first = genders.getOrDefault(classes.getFirst(), Gender.UNKNOWN);
        return classes.stream().allMatch(id -> genders.get(id) == first) ? first : Gender.UNKNOWN;
    }

    private void load(String id, String sex, String forms, String diminutives, String stems) {
        genders.put(id, "f".equals(sex) ? Gender.FEMININE : Gender.MASCULINE);
        for (var form : forms.split(" ")) {
            for (var fold : folds(form)) {
                put(classesByFold, fold, id);
                whole.add(fold);
                slips(fold).forEach(slip -> put(foldsBySlip, slip, fold));
                if ("m".equals(sex)) {
                    put(fathersByStem, stem(fold), id);
                }
            }
        }
        words(diminutives).forEach(form -> folds(form).forEach(fold -> put(classesByFold, fold, id)));
        words(stems).forEach(form -> folds(form).forEach(fold -> put(fathersByStem, stem(fold), id)));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(" "));
    }

    private static List<String> folds(String form) {
        var script = Script.mostOf(form);
        return Graphemes.sounds(Letters.ofWord(form, script), script).stream()
                .map(Skeleton::fold)
                .distinct()
                .toList();
    }

    /// The fold and everything that is left of it when one symbol is lost: two words one slip apart share one of these.
    private static List<String> slips(String fold) {
        var slips = new ArrayList<String>(fold.length() + 1);
        slips.add(fold);
        for (int at = 0; fold.length() >= SHORTEST_WITH_SLIPS && at < fold.length(); at++) {
            slips.add(fold.substring(0, at) + fold.substring(at + 1));
        }
        return slips;
    }

    /// Whether one can be made of the other by inserting, losing, changing or swapping symbols once.
    private static boolean isOneSlip(String one, String other) {
        int from = 0;
        int shorter = Math.min(one.length(), other.length());
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int to = 0;
        while (to < shorter - from && one.charAt(one.length() - 1 - to) == other.charAt(other.length() - 1 - to)) {
            to++;
        }
        int left = Math.max(one.length(), other.length()) - from - to;
        boolean swapped = left == 2
                && one.length() == other.length()
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from);
        return left <= 1 || swapped;
    }

    /// The root that a patronymic's skeleton shows of a name.
    private static String stem(String fold) {
        return Endings.stem(Skeleton.of(fold));
    }

    private static void put(Map<String, List<String>> map, String key, String id) {
        var ids = map.computeIfAbsent(key, none -> new ArrayList<>(1));
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    private static void addAll(List<String> all, List<String> more) {
        for (var id : more) {
            if (!all.contains(id)) {
                all.add(id);
            }
        }
    }
}
