package org.whereabouts.bench.people;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.whereabouts.bench.spelling.Tongue;

/// People in families, one after the other: the same ones for the same seed. Nothing is held but one family.
///
/// Children share their family name and the patronymic; an Arab family is a grandfather's, with several fathers. Three
/// people in a hundred are registered with 1 January because the day is not known, every fifth Arab.
public final class Population implements Iterable<Person> {

    private static final double PLACEHOLDER = 0.03;
    private static final double ARAB_PLACEHOLDER = 0.2;

    private final long seed;
    private final long size;
    private final List<Tongue> mix;
    private final Map<Tongue, Surnames> surnames = new EnumMap<>(Tongue.class);
    private final GivenNames givenNames = new GivenNames();

    /// @param mix languages of families; one that stands twice is twice as frequent
    public Population(long seed, long size, List<Tongue> mix) {
        this.seed = seed;
        this.size = size;
        this.mix = List.copyOf(mix);
        mix.forEach(tongue -> surnames.computeIfAbsent(tongue, Surnames::new));
    }

    /// How many people there are.
    public long size() {
        return size;
    }

    /// The given names that it draws from.
    GivenNames givenNames() {
        return givenNames;
    }

    @Override
    public Iterator<Person> iterator() {
        return new Iterator<>() {
            private final Deque<Person> family = new ArrayDeque<>();
            private long next;
            private long families;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Person next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("WA-0903 the population ends here");
                }
                if (family.isEmpty()) {
                    addFamily(new SplittableRandom(scattered(seed * 31 + families++)), next, family);
                }
                next++;
                return family.remove();
            }
        };
    }

    /// Neighbouring seeds of a SplittableRandom give the same numbers one place on; so they are scattered first.
    private static long scattered(long number) {
        long mixed = (number ^ number >>> 31) * 0xBF58476D1CE4E5B9L;
        return (mixed ^ mixed >>> 29) * 0x94D049BB133111EBL;
    }

    private void addFamily(SplittableRandom random, long id, Deque<Person> family) {
        var tongue = mix.get(random.nextInt(mix.size()));
        var all = surnames.get(tongue);
        if (all == null) {
            throw new IllegalStateException("WA-0904 a language without family names");
        }
        var surname = all.draw(random);
        boolean clan = tongue == Tongue.AR;
        var grandfather = clan ? givenNames.draw(tongue, true, random) : null;
        int fathers = clan ? 1 + random.nextInt(4) : 1;
        for (int father = 0; father < fathers; father++) {
            var name = givenNames.draw(tongue, true, random);
            addChildren(new Household(tongue, name, grandfather, surname), id, random, family);
        }
    }

    private record Household(
            Tongue tongue, Given father, @Nullable Given grandfather, Surname surname) {}

    /// Father and mother are of another generation, and in the register by families of their own.
    private void addChildren(Household house, long id, SplittableRandom random, Deque<Person> family) {
        var tongue = house.tongue;
        int children = tongue == Tongue.AR ? 2 + random.nextInt(5) : 1 + random.nextInt(3);
        double unknown = tongue == Tongue.AR ? ARAB_PLACEHOLDER : PLACEHOLDER;
        int year = 1950 + random.nextInt(55);
        for (int child = 0; child < children; child++) {
            boolean male = random.nextInt(100) < 70;
            var given = givenNames.draw(tongue, male, random);
            var born = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
            boolean known = random.nextDouble() >= unknown;
            family.add(new Person(
                    id + family.size(),
                    tongue,
                    male,
                    given,
                    house.father,
                    house.grandfather,
                    house.surname,
                    born,
                    known));
            year += 1 + random.nextInt(4);
        }
    }
}
