package org.whereabouts.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.whereabouts.names.letters.Graphemes;
import org.whereabouts.names.letters.Letters;
import org.whereabouts.names.letters.Skeleton;
import org.whereabouts.names.words.Endings;
import org.whereabouts.names.words.GivenNames;

/// Makes and remembers [Spelling]s: a million names have some hundred thousand different words.
final class Spellings {
    /*
     * Two generations: when the younger is full it becomes the elder, and what nobody asked for since is forgotten with
     * the elder before it. Forgetting all at once would make some search pay for everybody.
     */

    private static final int A_GENERATION = 150_000;

    private final GivenNames givenNames = new GivenNames();
    private volatile ConcurrentHashMap<String, Spelling> younger = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<String, Spelling> elder = new ConcurrentHashMap<>();

    /// The spelling of one word, in any case of letters.
    Spelling of(String word) {
        var known = younger.get(word);
        if (known != null) {
            return known;
        }
        var former = elder.get(word);
        var spelling = former == null ? spell(word) : former;
        remember(word, spelling);
        return spelling;
    }

    private void remember(String word, Spelling spelling) {
        if (younger.size() >= A_GENERATION) {
            elder = younger;
            younger = new ConcurrentHashMap<>();
        }
        younger.put(word, spelling);
    }

    private Spelling spell(String word) {
        var script = Letters.script(word);
        var text = Letters.ofWord(word, script);
        var sounds = Graphemes.sounds(text, script);
        var folds = sounds.stream().map(Skeleton::fold).distinct().toList();
        var skeletons = folds.stream().map(Skeleton::of).distinct().toList();
        // One letter is an initial, although some names are as short in the fold (Ия).
        var classes = text.length() == 1 ? List.<String>of() : classes(sounds, folds);
        boolean diminutive = !classes.isEmpty() && folds.stream().noneMatch(givenNames::isWhole);
        var fathers = classes.isEmpty() ? likeliest(skeletons, givenNames::fathers) : List.<String>of();
        boolean patronymic = !fathers.isEmpty() || Endings.isPatronymic(skeletons.getFirst());
        var keys = keys(classes, fathers, skeletons, isSecondReading(folds, skeletons));
        return new Spelling(
                text,
                script,
                sounds,
                skeletons,
                Skeleton.consonants(skeletons.getFirst()),
                classes,
                diminutive,
                near(folds.getFirst(), keys),
                fathers,
                patronymic,
                classes.isEmpty() ? Endings.gender(folds.getFirst(), patronymic) : givenNames.gender(classes),
                keys,
                givenNames.isListed(sounds.getFirst()),
                starts(sounds, classes, fathers));
    }

    private List<String> classes(List<String> sounds, List<String> folds) {
        var main = givenNames.classes(folds.getFirst(), sounds.getFirst());
        return main.isEmpty() && folds.size() > 1
                ? likeliest(folds.subList(1, folds.size()), givenNames::classes)
                : main;
    }

    private List<String> near(String fold, List<String> but) {
        return givenNames.near(fold).stream().filter(key -> !but.contains(key)).toList();
    }

    private List<String> starts(List<String> sounds, List<String> classes, List<String> fathers) {
        var starts = new LinkedHashSet<String>();
        sounds.forEach(sound -> starts.add(GivenNames.start(sound)));
        starts.addAll(givenNames.starts(classes));
        starts.addAll(givenNames.starts(fathers));
        return List.copyOf(starts);
    }

    private boolean isSecondReading(List<String> folds, List<String> skeletons) {
        return givenNames.classes(folds.getFirst()).isEmpty()
                && givenNames.fathers(skeletons.getFirst()).isEmpty();
    }

    /// A name that only a second reading shows may be another word: it keeps its skeletons among its keys.
    private static List<String> keys(
            List<String> classes, List<String> fathers, List<String> skeletons, boolean bySecondReading) {
        var keys = new ArrayList<String>(skeletons.size() + classes.size() + fathers.size());
        classes.forEach(id -> keys.add("+" + id));
        fathers.forEach(id -> keys.add("~" + id));
        if (keys.isEmpty() || bySecondReading) {
            keys.addAll(skeletons);
        }
        return keys;
    }

    /// What the main reading gives, or all that the others give where it gives nothing.
    private static List<String> likeliest(List<String> readings, Function<String, List<String>> found) {
        var main = found.apply(readings.getFirst());
        if (!main.isEmpty()) {
            return main;
        }
        var all = new LinkedHashSet<String>();
        readings.forEach(reading -> all.addAll(found.apply(reading)));
        return List.copyOf(all);
    }
}
