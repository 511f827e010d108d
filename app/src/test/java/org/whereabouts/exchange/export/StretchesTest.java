package org.whereabouts.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whereabouts.exchange.export.Stretches.Entry;
import org.whereabouts.publication.PublishedEntry.Place;
import org.whereabouts.registry.Person;

class StretchesTest {

    private static final int EACH = 3;

    private int readings;

    @Test
    void readsAllOfThemOnceAndNeverMoreThanOneStretchAhead() {
        var told = new ArrayList<Long>();
        var stretches = new Stretches(place -> after(place, 7), told::add);
        List<Person.Id> all = new ArrayList<>();
        int taken = 0;
        while (stretches.hasNext()) {
            assertThat(readings).isEqualTo(++taken);
            all.addAll(stretches.next());
        }
        assertThat(all).extracting(Person.Id::number).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(told).containsExactly(3L, 6L, 7L);
        assertThat(stretches.read()).isEqualTo(7);
    }

    @Test
    void ofNothingThereIsNothing() {
        var stretches = new Stretches(place -> after(place, 0), count -> {});
        assertThat(stretches.hasNext()).isFalse();
        assertThat(stretches.read()).isZero();
    }

    private List<Entry> after(@Nullable Place place, long people) {
        readings++;
        long first = place == null ? 0 : place.person().number() + 1;
        return LongStream.range(first, Math.min(first + EACH, people))
                .mapToObj(Person.Id::new)
                .map(person -> new Entry(person, new Place(Instant.EPOCH, person)))
                .toList();
    }
}
