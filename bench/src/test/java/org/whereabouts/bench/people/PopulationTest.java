package org.whereabouts.bench.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.whereabouts.bench.spelling.Tongue;

class PopulationTest {

    private static final List<Tongue> SLAVIC = List.of(Tongue.UK, Tongue.RU, Tongue.BE);

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(people(7, 2000, List.of(Tongue.values()))).isEqualTo(people(7, 2000, List.of(Tongue.values())));
        assertThat(people(7, 200, SLAVIC)).isNotEqualTo(people(8, 200, SLAVIC));
    }

    @Test
    void hasEveryNumberOnceAndInOrder() {
        assertThat(people(7, 5000, List.of(Tongue.values())))
                .extracting(Person::id)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void hasFewCommonNamesAndManyRareOnes() {
        var bearers = new HashMap<String, Integer>();
        people(7, 100_000, SLAVIC)
                .forEach(person -> bearers.merge(person.surname().masculine(), 1, Integer::sum));
        assertThat(bearers).hasSizeGreaterThan(20_000);
        assertThat(Collections.max(bearers.values())).isGreaterThan(150);
    }

    @Test
    void childrenShareFamilyNameAndFather() {
        var people = people(7, 1000, List.of(Tongue.UK));
        int siblings = 0;
        for (int at = 1; at < people.size(); at++) {
            siblings += people.get(at).surname().equals(people.get(at - 1).surname())
                            && people.get(at).father().equals(people.get(at - 1).father())
                    ? 1
                    : 0;
        }
        assertThat(siblings).isGreaterThan(300);
    }

    @Test
    void someAreRegisteredOnTheFirstOfJanuary() {
        var unknown = people(7, 10_000, SLAVIC).stream()
                .filter(person -> !person.dayKnown())
                .toList();
        assertThat(unknown)
                .hasSizeBetween(200, 400)
                .allMatch(person -> person.recorded().getDayOfYear() == 1);
    }

    private static List<Person> people(long seed, int size, List<Tongue> mix) {
        return StreamSupport.stream(new Population(seed, size, mix).spliterator(), false)
                .toList();
    }
}
