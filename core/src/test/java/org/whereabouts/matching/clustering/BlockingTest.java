package org.whereabouts.matching.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.whereabouts.matching.Matcher;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.matching.Weights;
import org.whereabouts.matching.clustering.Links.Link;
import org.whereabouts.names.NameReader;

/// Which rows meet in a block, and which of those that meet are compared. Everybody is invented.
class BlockingTest {

    /// Two rows, a name and perhaps a birth, that share a block.
    private static final String MEET = """
            Щербак Іван ~ SHCHERBAK Ivan
            Щербак Іван ~ Иван Щербак
            Щербак Іван Петрович ~ Щербак Иван
            Щербак Иван Петрович ~ Щербак Петрович
            Щербак Иван ~ Щебрак Иван
            Щербак Ивна ~ Щербак Иван
            Щербак 1980-05-04 ~ Щербак 1980-05-04
            Щербак Олег 1980-05-04 ~ Щербак Пётр 1980-05-04
            Щербак 1980 ~ Щербак 1980
            Щербак 1980-05 ~ Щербак 1980
            Иван 1980-05-04 ~ Ваня 1980-05-04
            """;

    private static final String DO_NOT_MEET = """
            Щербак Олег ~ Щербак Пётр
            Щербак И. ~ Щербак И.
            Щербак ~ Щербак
            Щербак 1980 ~ Щербак 1981
            Щербак 1980-05-04 ~ Щербак 1980
            Щербак 1980-05-04 ~ Щербак 1980-05-05
            Щербак 1980-05-04 ~ Гнатюк 1980-05-04
            Щербак Иван ~ Гнатюк Иван
            Ус Иван ~ Ос Иван
            """;

    private final NameReader reader = new NameReader();

    @Test
    void twoWordsOrAWordAndTheBirthBringRowsTogether() {
        assertThat(MEET.lines().filter(line -> !meet(line))).isEmpty();
        assertThat(DO_NOT_MEET.lines().filter(this::meet)).isEmpty();
    }

    @Test
    void inASmallBlockEachIsComparedWithEach() {
        var links = links(sameBlock(8));

        assertThat(links).hasSize(8 * 7 / 2).allMatch(link -> link.one() < link.other());
    }

    @Test
    void inALargeBlockThoseAreComparedThatAreNearByBirth() {
        var links = linksOfOneBlock(row -> new Said(family(row), 1940 + row % 40));

        assertThat(links.stream().distinct().filter(link -> link.other() == link.one() + 40))
                .hasSize(40);
    }

    @Test
    void inALargeBlockThoseAreComparedThatAreNearByTheRarestWord() {
        var links = linksOfOneBlock(row -> new Said(family(row % 40), 1900 + row % 40 + (row < 40 ? 0 : 50)));

        assertThat(links.stream().distinct().filter(link -> link.other() == link.one() + 40))
                .hasSize(40);
    }

    @Test
    void aPairIsALinkFromTheLeastEvidenceOn() {
        var roll = sameBlock(2);
        double bits = links(roll).getFirst().bits();

        assertThat(links(roll, bits)).hasSize(1);
        assertThat(links(roll, bits + 0.001)).isEmpty();
    }

    @Test
    void linksAreInOrderTheStrongestFirstAndEachOnce() {
        var links = new Links();
        links.addAll(List.of(new Link(1, 2, 9), new Link(3, 4, 12), new Link(0, 7, 9)));
        links.addAll(List.of(new Link(1, 2, 9), new Link(0, 5, 9)));

        assertThat(links.sorted())
                .containsExactly(new Link(3, 4, 12), new Link(0, 5, 9), new Link(0, 7, 9), new Link(1, 2, 9));
    }

    /// A family name and a year.
    private record Said(String family, int year) {}

    /// The links among eighty people who share the given name, the patronymic and the day, in one block.
    private List<Link> linksOfOneBlock(IntFunction<Said> people) {
        var roll = new Roll(reader);
        var block = new Blocks(1, 0);
        for (int row = 0; row < 80; row++) {
            var said = people.apply(row);
            roll.add(person(said.family + " Сергій Петрович " + said.year + "-03-09"));
            block.add(1, row);
        }
        block.sort();
        return links(roll, block, 5);
    }

    private Roll sameBlock(int rows) {
        var roll = new Roll(reader);
        for (int row = 0; row < rows; row++) {
            roll.add(person("Жабинець Сергій Петрович 1984-03-09"));
        }
        return roll;
    }

    private List<Link> links(Roll roll) {
        return links(roll, 15);
    }

    private List<Link> links(Roll roll, double least) {
        return links(roll, blocks(roll), least);
    }

    private List<Link> links(Roll roll, Blocks blocks, double least) {
        roll.words().weigh();
        var pairing = new Pairing(
                roll, new Matcher(reader, roll.words().frequencies(), Weights.standard()), least, blocks.size());
        var reached = new ArrayList<Integer>();
        pairing.judge(blocks, 0, blocks.size(), reached::add);
        assertThat(reached).isSorted().last().isEqualTo(blocks.size());
        return pairing.links();
    }

    private static Blocks blocks(Roll roll) {
        var blocking = new Blocking(roll);
        var blocks = new Blocks(1, 0);
        for (int row = 0; row < roll.size(); row++) {
            blocking.blocks(row, blocks);
        }
        blocks.sort();
        return blocks;
    }

    private boolean meet(String line) {
        var roll = new Roll(reader);
        for (var said : line.split(" ~ ")) {
            roll.add(person(said));
        }
        var blocks = blocks(roll);
        for (int start = 0; start < blocks.size(); start = blocks.end(start)) {
            if (blocks.row(start) != blocks.row(blocks.end(start) - 1)) {
                return true;
            }
        }
        return false;
    }

    private static Particulars person(String said) {
        var words = said.split(" (?=\\d)");
        var born = words.length == 1 ? null : PartialDate.parse(words[1]).orElseThrow();
        return Particulars.of(Particulars.named(words[0]).names(), born, Sex.UNKNOWN);
    }

    /// A name for each number, far from those of others.
    private static String family(int number) {
        var syllables = List.of("жаб", "кор", "лиш", "мот", "наг", "опр", "пел", "рос", "тяг");
        return syllables.get(number % 9) + "а" + syllables.get(number / 9) + "інець";
    }
}
