package org.whereabouts.bench.lists;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.whereabouts.bench.people.Person;
import org.whereabouts.bench.people.Population;
import org.whereabouts.bench.people.Scribe;
import org.whereabouts.bench.spelling.Tongue;

/// A list in which every fifth line is somebody who stands in it already, written by another hand. Streamed.
///
/// @param mix   which alphabets meet: Latin alone, as most peers need it, or Cyrillic and Latin
/// @param lines how many lines, doubles among them
public record Doubles(long seed, long lines, Mix mix) implements Iterable<Doubles.Line> {

    /// Which alphabets the lines are in.
    public enum Mix {
        LATIN,
        BOTH
    }

    /// A line and the person it is of, which a program does not see.
    public record Line(Entry entry, long person) {}

    private static final List<Tongue> TONGUES = List.of(Tongue.UK, Tongue.RU, Tongue.BE);
    private static final int PEOPLE = 4;

    @Override
    public Iterator<Line> iterator() {
        var population = new Population(seed, lines * PEOPLE / (PEOPLE + 1) + 1, TONGUES);
        var people = population.iterator();
        var scribe = new Scribe(population);
        var random = new SplittableRandom(seed);
        return new Iterator<>() {
            private final Deque<Line> due = new ArrayDeque<>();
            private long given;

            @Override
            public boolean hasNext() {
                return given < lines && (people.hasNext() || !due.isEmpty());
            }

            @Override
            public Line next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("WA-0905 the list ends here");
                }
                given++;
                if ((given % (PEOPLE + 1) == 0 && !due.isEmpty()) || !people.hasNext()) {
                    return due.remove();
                }
                var person = people.next();
                if (person.id() % PEOPLE == 0) {
                    due.add(line(person, scribe, random));
                }
                return line(person, scribe, random);
            }
        };
    }

    private Line line(Person person, Scribe scribe, SplittableRandom random) {
        var slice = mix == Mix.LATIN || random.nextBoolean() ? Slice.LATIN : Slice.CYRILLIC;
        var name = scribe.name(person, new Hand(slice, random).ofRegister(person), random);
        var born = random.nextInt(20) == 0 ? person.recorded().plusYears(1) : person.recorded();
        return new Line(new Entry("", name, born.toString(), Exercise.sex(person)), person.id());
    }
}
