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

/// Makes and remembers [Spelling]s: a million names have perhaps a hundred thousand different words.
final class Spellings {

    private static final int MOST_REMEMBERED = 250_000;

    private final GivenNames givenNames = new GivenNames();
    private final ConcurrentHashMap<String, Spelling> remembered = new ConcurrentHashMap<>();

    /// The spelling of one word, in any case of letters.
    Spelling of(String word) {
        var known = remembered.get(word);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        var spelling = spell(word);
        remembered.put(word, spelling);
        return spelling;
    }

    private Spelling spell(String word) {
        var script = Script.mostOf(word);
        var text = Letters.ofWord(word, script);
        var sounds = Graphemes.sounds(text, script);
        var folds = sounds.stream().map(Skeleton::fold).distinct().toList();
        var skeletons = folds.stream().map(Skeleton::of).distinct().toList();
        // One letter is an initial, although some names are as short in the fold (Ия).
        var classes = text.length() == 1 ? List.<String>of() : collected(folds, givenNames::classes);
        boolean diminutive = !classes.isEmpty() && folds.stream().noneMatch(givenNames::isWhole);
        var fathers = classes.isEmpty() ? collected(skeletons, givenNames::fathers) : List.<String>of();
        boolean patronymic = !fathers.isEmpty() || Endings.isPatronymic(skeletons.getFirst());
        var keys = keys(classes, fathers, skeletons);
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
                starts(sounds, classes, fathers));
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

    private static List<String> keys(List<String> classes, List<String> fathers, List<String> skeletons) {
        if (!classes.isEmpty()) {
            return classes.stream().map(id -> "+" + id).toList();
        }
        return fathers.isEmpty()
                ? skeletons
                : fathers.stream().map(id -> "~" + id).toList();
    }

    private static List<String> collected(List<String> folds, Function<String, List<String>> found) {
        var all = new ArrayList<String>();
        for (var fold : folds) {
            for (var id : found.apply(fold)) {
                if (!all.contains(id)) {
                    all.add(id);
                }
            }
        }
        return all;
    }
}
