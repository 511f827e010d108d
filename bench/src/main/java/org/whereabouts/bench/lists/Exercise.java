package org.whereabouts.bench.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.whereabouts.bench.people.Person;
import org.whereabouts.bench.people.Population;
import org.whereabouts.bench.people.Scribe;

/// A register of a slice, and questions to it. The register is streamed, never held.
///
/// @param slice     what is measured
/// @param seed      of everything
/// @param people    how many the register has
/// @param most   how many questions, of all kinds together
public record Exercise(Slice slice, long seed, long people, int most) {

    private static final long ASKING = 0x5DEECE66DL;

    /// The lines of the register, the same at every reading.
    public Iterable<Entry> register() {
        var population = population();
        var scribe = new Scribe(population);
        return () -> new Iterator<>() {
            private final Iterator<Person> each = population.iterator();

            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Entry next() {
                return registered(each.next(), scribe);
            }
        };
    }

    private Entry registered(Person person, Scribe scribe) {
        var random = new SplittableRandom(seed ^ person.id() * ASKING);
        var name = scribe.name(person, new Hand(slice, random).ofRegister(person), random);
        return new Entry(Long.toString(person.id()), name, person.recorded().toString(), sex(person));
    }

    static String sex(Person person) {
        return person.male() ? "m" : "f";
    }

    /// The questions, with how many people each fits.
    public List<Question> questions() {
        var asked = asked();
        var alike = new HashMap<String, Integer>();
        asked.forEach((person, kind) -> alike.put(kind.label() + kind.known(person), 0));
        for (var person : population()) {
            slice.kinds()
                    .forEach(kind -> alike.computeIfPresent(kind.label() + kind.known(person), (key, few) -> few + 1));
        }
        var scribe = new Scribe(population());
        var all = new ArrayList<Question>();
        asked.forEach((person, kind) ->
                all.add(question(person, kind, scribe, alike.getOrDefault(kind.label() + kind.known(person), 1))));
        return all;
    }

    private Question question(Person person, Kind kind, Scribe scribe, int alike) {
        var random = new SplittableRandom(~seed ^ person.id() * ASKING);
        var hand = new Hand(slice, random);
        var name = scribe.name(person, hand.ofAsker(person, kind), random);
        var entry = new Entry("q" + person.id(), name, hand.birth(person, kind), "");
        return new Question(kind.label(), entry, Long.toString(person.id()), alike);
    }

    /// Those asked for, spread evenly over the register, and the kind of question.
    private Map<Person, Kind> asked() {
        var asked = new LinkedHashMap<Person, Kind>();
        long step = Math.max(1, people / most);
        for (var person : population()) {
            if (person.id() % step == step / 2) {
                var kinds = slice.kinds();
                asked.put(person, kinds.get((int) (person.id() / step % kinds.size())));
            }
        }
        return asked;
    }

    private Population population() {
        return new Population(seed, people, slice.mix());
    }
}
