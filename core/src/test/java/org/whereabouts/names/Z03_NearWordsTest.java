package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Words one slip away are found among thousands of others. `-Dseed=` repeats a run.
class Z03_NearWordsTest {

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

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

    private static Set<Integer> found(NearWords near, String word) {
        var found = new TreeSet<Integer>();
        near.near(word, found::add);
        return found;
    }
}
