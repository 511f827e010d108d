package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.whereabouts.names.letters.SoundDistance;

/// Words one slip away are found, in vocabularies of any size. `-Dseed=` repeats a run.
class Z03_NearWordsTest {

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void findsALostAnExtraAChangedAndASwappedLetter() {
        var near = new NearWords();
        near.add("gnatuk", 7);
        for (var slip : List.of("gnatuk", "gnatk", "gnattuk", "gnotuk", "gntauk")) {
            assertThat(found(near, slip)).as(slip).containsExactly(7);
        }
        assertThat(found(near, "kravat")).isEmpty();
        var far = new TreeSet<Integer>();
        near.far("gnatxxuk", far::add);
        assertThat(far).containsExactly(7);
    }

    @Test
    void findsThemAmongManyOthers() {
        var near = new NearWords();
        var words = random.ints(0, 1 << 30)
                .distinct()
                .limit(5_000)
                .mapToObj(Integer::toHexString)
                .toList();
        for (int number = 0; number < words.size(); number++) {
            near.add(words.get(number), number);
        }
        for (int number = 0; number < words.size(); number += 97) {
            var word = words.get(number);
            int at = random.nextInt(word.length());
            assertThat(found(near, word.substring(0, at) + word.substring(at + 1)))
                    .as("seed %d", seed)
                    .contains(number)
                    .hasSizeLessThan(500);
        }
    }

    @Test
    void slipsHaveTheirPrice() {
        assertThat(SoundDistance.between("gnatuk", "gnatuk", 1)).isZero();
        assertThat(SoundDistance.between("gnatuk", "gnatk", 1)).isBetween(0.5, 1.0);
        assertThat(SoundDistance.between("kovalenko", "kavalenka", 1)).isBetween(0.4, 0.6);
        assertThat(SoundDistance.between("gnatuk", "gntauk", 1)).isBetween(0.7, 0.9);
        assertThat(SoundDistance.between("gnatuk", "kravets", 2)).isInfinite();
        assertThat(SoundDistance.between("a", "x".repeat(65), 99)).isInfinite();
        assertThat(SoundDistance.between("sergei", "serxei", 1)).isLessThan(0.2);
    }

    private static Set<Integer> found(NearWords near, String word) {
        var found = new TreeSet<Integer>();
        near.near(word, found::add);
        return found;
    }
}
