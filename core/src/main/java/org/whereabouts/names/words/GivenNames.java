package org.whereabouts.names.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.names.Gender;
import org.whereabouts.names.NearWords;
import org.whereabouts.names.Script;
import org.whereabouts.names.letters.Graphemes;
import org.whereabouts.names.letters.Letters;
import org.whereabouts.names.letters.Skeleton;
import org.whereabouts.names.letters.SoundDistance;
import org.whereabouts.names.letters.Table;

/// Which words are forms of one given name: in another language, as a diminutive, or as the root of a
/// patronymic. From `given-names.tsv`.
public final class GivenNames {

    private static final int SHORTEST_WITH_SLIPS = 3;
    private static final Pattern DOUBLED = Pattern.compile("([^aeiou])\\1a$");

    private final Map<String, List<String>> classesByFold = new HashMap<>();
    private final List<String> folds = new ArrayList<>();
    private final NearWords nearFolds = new NearWords();
    private final Map<String, List<String>> fathersByStem = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    private final Map<String, Gender> genders = new HashMap<>();
    /// Women's names that only a doubled consonant tells from a declined man's.
    private final Set<String> doubled = new HashSet<>();

    private final Set<String> ofMen = new HashSet<>();
    private final Map<String, Set<Gender>> gendersBySound = new HashMap<>();
    private final Map<String, Set<String>> starts = new HashMap<>();

    public GivenNames() {
        for (var row : Table.rows("given-names.tsv", 6)) {
            load(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
        }
    }

    /// Ids of the names that a folded word is a form of.
    public List<String> classes(String fold) {
        return classesByFold.getOrDefault(fold, List.of());
    }

    /// Ids of the names that a word is a form of. Where two names of either sex fall together in the fold,
    /// the sound tells: Mario is not Maria, and Ивана is not Иванна but Иван declined.
    public List<String> classes(String fold, String sound) {
        if (doubled.contains(fold) && !listed.contains(sound) && ofMen.contains(fold.substring(0, fold.length() - 1))) {
            return List.of();
        }
        var all = classes(fold);
        var said = gendersBySound.get(sound);
        return said == null || all.size() < 2
                ? all
                : all.stream().filter(id -> said.contains(genders.get(id))).toList();
    }

    /// Whether a folded word is a whole name and no diminutive.
    public boolean isWhole(String fold) {
        return whole.contains(fold);
    }

    /// Keys of the names (`+id`) and patronymics (`~id`) of which a fold is a slip: one letter inserted,
    /// lost, changed or swapped.
    public List<String> near(String fold) {
        var near = new LinkedHashSet<String>();
        if (fold.length() >= SHORTEST_WITH_SLIPS) {
            nearFolds.near(fold, number -> {
                var form = folds.get(number);
                if (!form.equals(fold) && SoundDistance.between(form, fold, 1) <= 1) {
                    near.addAll(keys(form));
                }
            });
        }
        return List.copyOf(near);
    }

    private List<String> keys(String fold) {
        var classes = classes(fold);
        return classes.isEmpty()
                ? fathers(Skeleton.of(fold)).stream().map(id -> "~" + id).toList()
                : classes.stream().map(id -> "+" + id).toList();
    }

    /// Ids of the given names of which a word with this skeleton is the patronymic.
    public List<String> fathers(String skeleton) {
        var fathers = new ArrayList<String>();
        for (var stem : Endings.stems(skeleton)) {
            addAll(fathers, fathersByStem.getOrDefault(stem, List.of()));
        }
        return fathers;
    }

    /// Whether a sound is exactly that of a whole name or of a patronymic made of one.
    public boolean isListed(String sound) {
        return listed.contains(sound);
    }

    /// How the whole forms of names begin: all that an initial can stand for.
    public Set<String> starts(List<String> classes) {
        var all = new LinkedHashSet<String>();
        for (var id : classes) {
            all.addAll(starts.getOrDefault(id, Set.of()));
        }
        return all;
    }

    /// The first two sounds, by which initials are told apart.
    public static String start(String sound) {
        return sound.substring(0, Math.min(2, sound.length()));
    }

    /// The gender of the bearers of the names, `UNKNOWN` when they differ.
    public Gender gender(List<String> classes) {
        var first = genders.getOrDefault(classes.getFirst(), Gender.UNKNOWN);
        return classes.stream().allMatch(id -> genders.get(id) == first) ? first : Gender.UNKNOWN;
    }

    private void load(String id, String sex, String forms, String diminutives, String stems) {
        genders.put(id, "f".equals(sex) ? Gender.FEMININE : Gender.MASCULINE);
        for (var form : forms.split(" ")) {
            starts.computeIfAbsent(id, none -> new LinkedHashSet<>()).add(start(sound(form)));
            addSounds(sound(form), "m".equals(sex));
            addGender(sound(form), id);
            var fold = fold(form);
            put(classesByFold, fold, id);
            whole.add(fold);
            if ("f".equals(sex) && DOUBLED.matcher(sound(form)).find()) {
                doubled.add(fold);
            }
            if ("m".equals(sex)) {
                ofMen.add(fold);
                put(fathersByStem, stem(fold), id);
            }
        }
        words(diminutives).forEach(form -> listed.add(sound(form)));
        words(diminutives).forEach(form -> addGender(sound(form), id));
        words(diminutives).forEach(form -> put(classesByFold, fold(form), id));
        words(stems).forEach(form -> put(fathersByStem, stem(fold(form)), id));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(" "));
    }

    /// The fold of the main reading: what only a second reading of a Latin form says (Alex as Олех) is no
    /// such name.
    private static String fold(String form) {
        return Skeleton.fold(sound(form));
    }

    private static String sound(String form) {
        var script = Script.mostOf(form);
        return Graphemes.sounds(Letters.ofWord(form, script), script).getFirst();
    }

    private void addSounds(String sound, boolean masculine) {
        addSound(sound);
        if (masculine) {
            Endings.patronymics(sound).forEach(this::addSound);
        }
    }

    private void addGender(String sound, String id) {
        gendersBySound
                .computeIfAbsent(sound, none -> EnumSet.noneOf(Gender.class))
                .add(gender(List.of(id)));
    }

    private void addSound(String sound) {
        listed.add(sound);
        var fold = Skeleton.fold(sound);
        nearFolds.add(fold, folds.size());
        folds.add(fold);
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
