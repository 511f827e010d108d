package org.whereabouts.bench.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.whereabouts.bench.people.Manner.Habit;
import org.whereabouts.bench.spelling.Arabic;
import org.whereabouts.bench.spelling.Declining;
import org.whereabouts.bench.spelling.Patronymics;
import org.whereabouts.bench.spelling.Slips;
import org.whereabouts.bench.spelling.Tongue;
import org.whereabouts.names.romanising.Romanisation;

/// Writes the names of people in a given manner.
public final class Scribe {

    private final GivenNames givenNames;

    public Scribe(Population population) {
        givenNames = population.givenNames();
    }

    /// The name of a person.
    public String name(Person person, Manner manner, RandomGenerator random) {
        return person.tongue() == Tongue.AR ? arabic(person, manner, random) : northern(person, manner, random);
    }

    private String northern(Person person, Manner manner, RandomGenerator random) {
        var tongue = person.tongue() == Tongue.KA && manner.tongue() != Tongue.KA ? Tongue.RU : manner.tongue();
        var words = new ArrayList<String>(3);
        words.add(given(person, tongue, manner, random));
        if (person.tongue().isSlavic() && !manner.has(Habit.SHORT)) {
            words.add(Patronymics.of(person.father().in(tongue), tongue, person.male()));
        }
        words.add(person.surname().in(tongue, person.male()));
        return finished(words, person, manner, random);
    }

    private String given(Person person, Tongue tongue, Manner manner, RandomGenerator random) {
        var diminutives = manner.has(Habit.DIMINUTIVE) ? givenNames.diminutives(person.given()) : List.<String>of();
        return diminutives.isEmpty() ? person.given().in(tongue) : GivenNames.any(diminutives, random);
    }

    private String arabic(Person person, Manner manner, RandomGenerator random) {
        var words = new ArrayList<String>(4);
        words.add(person.given().in(Tongue.AR));
        if (!manner.has(Habit.SHORT)) {
            words.add(person.father().in(Tongue.AR));
        }
        var grandfather = person.grandfather();
        if (grandfather != null && !manner.has(Habit.SHORT) && !manner.has(Habit.NO_GRANDFATHER)) {
            words.add(grandfather.in(Tongue.AR));
        }
        words.add(person.surname().masculine());
        words.replaceAll(word -> manner.style().isEmpty() ? Arabic.script(word) : Arabic.latin(word, manner.style()));
        return finished(words, person, manner, random);
    }

    private static String finished(List<String> words, Person person, Manner manner, RandomGenerator random) {
        if (manner.has(Habit.DECLINED)) {
            words.replaceAll(word -> Declining.declined(word, person.male(), random));
        }
        var standard = manner.standard();
        if (standard != null) {
            words.replaceAll(Romanisation.of(standard)::romanise);
        }
        damage(words, manner, random);
        if (manner.has(Habit.INITIALS)) {
            for (int at = 0; at < words.size() - 1; at++) {
                words.set(at, words.get(at).substring(0, 1) + ".");
            }
        }
        if (manner.has(Habit.FAMILY_FIRST)) {
            words.addFirst(words.removeLast());
        }
        var name = String.join(" ", words);
        return manner.has(Habit.CAPITALS) ? name.toUpperCase(Locale.ROOT) : name;
    }

    /// Slips strike any word, but with initials only the family name: nothing is left of the others.
    private static void damage(List<String> words, Manner manner, RandomGenerator random) {
        for (int slip = 0; slip < manner.slips(); slip++) {
            int at = manner.has(Habit.INITIALS) ? words.size() - 1 : random.nextInt(words.size());
            words.set(at, Slips.slip(words.get(at), random));
        }
        int at = random.nextInt(words.size());
        if (manner.has(Habit.SCANNED)) {
            words.set(at, Slips.scanned(words.get(at), random));
        }
        if (manner.has(Habit.LOOKALIKES)) {
            words.set(at, Slips.lookalikes(words.get(at), random));
        }
    }
}
