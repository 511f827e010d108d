package org.whereabouts.bench.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.whereabouts.bench.people.Manner;
import org.whereabouts.bench.people.Manner.Habit;
import org.whereabouts.bench.people.Person;
import org.whereabouts.bench.people.Population;
import org.whereabouts.bench.people.Scribe;
import org.whereabouts.bench.spelling.Slips;
import org.whereabouts.bench.spelling.Tongue;

/// Labelled pairs of names: half of one person, written by two hands; half of two people who are easily mistaken.
public final class Pairs {

    private static final List<Tongue> MIX =
            List.of(Tongue.UK, Tongue.UK, Tongue.RU, Tongue.RU, Tongue.BE, Tongue.KA, Tongue.AR);

    private final SplittableRandom random;
    private final Population population;
    private final Scribe scribe;

    public Pairs(long seed, int people) {
        random = new SplittableRandom(seed);
        population = new Population(seed, people, MIX);
        scribe = new Scribe(population);
    }

    /// Two pairs a person, names alone: what a matcher of names is to tell apart.
    public List<Labelled> all() {
        var pairs = new ArrayList<Labelled>();
        Person before = null;
        for (var person : population) {
            pairs.add(new Labelled(written(person), written(person), true, "one person"));
            if (before != null && !before.given().equals(person.given())) {
                boolean siblings = before.surname().equals(person.surname());
                var other = siblings ? person : changed(before, person);
                pairs.add(new Labelled(
                        written(before), written(other), false, siblings ? "siblings" : "one name the same"));
            }
            before = person;
        }
        return pairs;
    }

    /// The second person with the first one's family name, or given name.
    private Person changed(Person first, Person second) {
        if (first.tongue() != second.tongue()) {
            return second;
        }
        boolean family = random.nextBoolean();
        return new Person(
                second.id(),
                second.tongue(),
                family ? second.male() : first.male(),
                family ? second.given() : first.given(),
                second.father(),
                second.grandfather(),
                family ? first.surname() : second.surname(),
                second.born(),
                true);
    }

    private Entry written(Person person) {
        var slice = person.tongue() == Tongue.AR ? Slice.ARABIC : random.nextBoolean() ? Slice.LATIN : Slice.CYRILLIC;
        var hand = new Hand(slice, random);
        boolean script = slice == Slice.ARABIC && random.nextBoolean();
        var manner = script ? new Manner(Tongue.AR, null, "", Set.<Habit>of(), 0) : hand.ofRegister(person);
        var name = scribe.name(person, manner, random);
        var damaged = random.nextInt(8) == 0 ? Slips.slip(name, random) : name;
        return new Entry(Long.toString(person.id()), damaged, person.recorded().toString(), Exercise.sex(person));
    }
}
