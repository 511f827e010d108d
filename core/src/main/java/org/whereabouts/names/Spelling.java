package org.whereabouts.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.whereabouts.names.letters.Skeleton;
import org.whereabouts.names.letters.SoundDistance;
import org.whereabouts.names.words.Endings;

/// What can be known of one word of a name without its neighbours. Equal words give the same object while
/// it is cached.
///
/// @param text       the letters, lower case, look-alikes and OCR digits set right
/// @param script     the script of the letters
/// @param sounds     how the word can be read, in the common alphabet of `graphemes.tsv`; the main reading
///                   first, never empty
/// @param skeletons  one for each different reading: where all spellings of the name meet
/// @param consonants the skeleton without vowels, where Arabic script meets its romanisations; may be empty
/// @param classes    ids of the given names that this word is a form of; Саша is of two. Empty for other
///                   words
/// @param diminutive whether it is a diminutive of them
/// @param near       keys of other given names and patronymics that the word is one slip away from
/// @param fathers    ids of the fathers' given names when the word is built like a patronymic and the name
///                   is known
/// @param patronymic whether the word is built like a patronymic
/// @param gender     of the form
/// @param keys       under which an index files this word and a search looks for it: `+id` for a given
///                   name, `~id` for the patronymic made of it, and the skeletons of a word that is
///                   neither. Two spellings of one name share a key
/// @param listed     whether it sounds exactly as a whole name of the tables, or a patronymic made of one:
///                   no slip
/// @param starts     the first two sounds of every form that the name has: what an initial can stand for
public record Spelling(
        String text,
        Script script,
        List<String> sounds,
        List<String> skeletons,
        String consonants,
        List<String> classes,
        boolean diminutive,
        List<String> near,
        List<String> fathers,
        boolean patronymic,
        Gender gender,
        List<String> keys,
        boolean listed,
        List<String> starts) {

    public Spelling {
        sounds = List.copyOf(sounds);
        skeletons = List.copyOf(skeletons);
        classes = List.copyOf(classes);
        near = List.copyOf(near);
        fathers = List.copyOf(fathers);
        keys = List.copyOf(keys);
        starts = List.copyOf(starts);
    }

    /// The main reading.
    public String sound() {
        return sounds.getFirst();
    }

    /// How many slips of the pen lie between the sounds of two words: 0 for the same sound, about 1 a slip,
    /// less for what writers of the region often confuse; infinity when there are more than `limit`.
    public double slips(Spelling other, double limit) {
        double least = Double.POSITIVE_INFINITY;
        for (var sound : sounds) {
            for (var against : other.sounds) {
                least = Math.min(least, SoundDistance.between(sound, against, limit));
            }
        }
        return least;
    }

    /// How many slips lie between two sounds or two skeletons, see [#slips(Spelling, double)].
    public static double slips(String one, String other, double limit) {
        return SoundDistance.between(one, other, limit);
    }

    /// Whether both end as family names of two kinds do (Чернов, Черных), which no slip of one letter makes
    /// of each other.
    public boolean isOfAnotherKind(Spelling other) {
        return Endings.areOthers(skeletons.getFirst(), other.skeletons.getFirst());
    }

    /// The skeletons by which a search looks for words of which this may be a slip: those on which it meets
    /// others, how it would read if the slip had not changed what its neighbours sound like, and with its
    /// ending.
    public Set<String> searched() {
        var all = new LinkedHashSet<>(skeletons);
        for (var sound : sounds) {
            all.add(Skeleton.plain(sound));
            all.add(Skeleton.fold(sound));
        }
        return all;
    }

    /// The consonants by which this spelling may meet one in another script: Arabic has no letter for v and
    /// writes f, so there they are given without f too (v itself is a half-vowel and never among them).
    public List<String> bones() {
        boolean foreign = script == Script.ARABIC && consonants.indexOf('f') >= 0;
        return foreign ? List.of(consonants, consonants.replace("f", "")) : List.of(consonants);
    }

    /// The consonants of a skeleton, where Arabic script meets its romanisations.
    public static String consonants(String skeleton) {
        return Skeleton.consonants(skeleton);
    }
}
