package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whereabouts.names.letters.SoundDistance;

/// What it costs to take one sound for another, and how words one slip away are found.
class A09_SlipsTest {

    private static final String PRICES = """
            gnatuk gnatuk       | 0.00
            gnatuk gnatk        | 0.80
            gnatuk gnat         | 1.80
            gnatuk gnatuka      | 0.50
            gnatuk gnatuki      | 0.80
            gnatuk gnattuk      | 0.25
            gnatuk gntauk       | 0.80
            gnatuk ngatuk       | 0.80
            gnatuk gnatvk       | 0.30
            gnatuk gnaduk       | 0.70
            gnatuk gnatul       | 1.00
            gnatuk gnatak       | 0.70
            gnatuk gnotuk       | 0.25
            gnatuk kravets      | too far
            gnatuk gn           | too far
            maria mariia        | 0.25
            maria mara          | 0.25
            petar petair        | 0.25
            ptr ptir            | 0.80
            iana ana            | 0.25
            kovalenko kavalenka | 0.50
            semen simen         | 0.40
            semen samen         | 0.40
            semen somen         | 0.40
            sergei serxei       | 0.15
            xoma oma            | 0.60
            tsvet tvet          | 0.40
            svet vet            | 1.00
            dzerg derg          | 0.40
            zerg erg            | 1.00
            wcerba werba        | 0.25
            cerba erba          | 1.00
            djabrail jabrail    | 0.25
            dabrail abrail      | 1.00
            werba serba         | 0.60
            werba cerba         | 0.60
            jukov zukov         | 0.60
            jukov iukov         | 0.50
            jukov xukov         | 0.60
            wukov xukov         | 0.60
            cukov xukov         | 0.60
            cukov kukov         | 0.60
            zukov sukov         | 0.70
            gukov kukov         | 0.70
            bukov pukov         | 0.70
            fukov vukov         | 0.70
            kukov xukov         | 0.70
            mukov nukov         | 0.70
            abcd bacd           | 0.80
            abcd badc           | 1.60
            """;

    @Test
    void whatWritersConfuseIsCheap() {
        assertThat(retold(PRICES)).isEqualTo(PRICES);
    }

    @Test
    void beyondTheLimitNothingIsCounted() {
        assertThat(SoundDistance.between("gnatuk", "gnatuk", 0)).isZero();
        assertThat(SoundDistance.between("bord", "lord", 1)).isEqualTo(1);
        assertThat(SoundDistance.between("bord", "lord", 0.9)).isInfinite();
        assertThat(SoundDistance.between("bordd", "lord", 1)).isInfinite();
        assertThat(SoundDistance.between("b".repeat(64), "b".repeat(64), 0)).isZero();
        assertThat(SoundDistance.between("b".repeat(65), "b".repeat(65), 99)).isInfinite();
        assertThat(SoundDistance.between("b".repeat(64), "b".repeat(65), 99)).isInfinite();
        assertThat(SoundDistance.between("b", "bbbbb", 1)).isEqualTo(1);
        assertThat(SoundDistance.between("b", "bbbbbb", 1.25)).isInfinite();
    }

    @Test
    void aLostAnExtraAChangedAndASwappedLetterAreFound() {
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
    void thousandsOfOthersAreNotFound() {
        var near = new NearWords();
        for (int number = 0; number < 3_000; number++) {
            near.add(word(number), number);
        }
        for (int number = 0; number < 3_000; number += 97) {
            var word = word(number);
            assertThat(found(near, word.substring(1))).as(word).contains(number).hasSizeLessThan(100);
            assertThat(found(near, "x" + word + "x")).as(word).isEmpty();
        }
    }

    /// Seven syllables or fewer, each number another word.
    private static String word(int number) {
        return Integer.toString(number * 7919, 5)
                .chars()
                .mapToObj(digit -> List.of("ka", "ro", "mi", "du", "le").get(digit - '0'))
                .collect(Collectors.joining());
    }

    private static Set<Integer> found(NearWords near, String word) {
        var found = new TreeSet<Integer>();
        near.near(word, found::add);
        return found;
    }

    /// Prints the price of each pair anew, in both directions if they differ.
    static String retold(String story) {
        return story.lines()
                .map(line -> line.substring(0, line.indexOf('|') + 2))
                .map(pair -> pair + price(pair.split("[ |]+")) + "\n")
                .collect(Collectors.joining());
    }

    private static String price(String[] pair) {
        double there = SoundDistance.between(pair[0], pair[1], 2);
        double back = SoundDistance.between(pair[1], pair[0], 2);
        return there == back ? printed(there) : printed(there) + " and " + printed(back);
    }

    private static String printed(double price) {
        return Double.isInfinite(price) ? "too far" : String.format(Locale.ROOT, "%.2f", price);
    }
}
