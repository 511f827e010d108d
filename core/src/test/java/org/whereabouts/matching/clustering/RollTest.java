package org.whereabouts.matching.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.WrittenName;

/// What a long list keeps of its rows, and how it brings those together that may be of one person. Everybody is
/// invented.
class RollTest {

    /// Two births, and whether they can be of one person.
    private static final String BIRTHS = """
            1980-05-04 1980-05-04 can
            1980-05-04 1980-11-20 can
            1980-05-04 1981-11-20 can
            1980-05-04 1979-11-20 can
            1980-05-04 1982-05-04 can
            1980-05-04 1989-05-04 can
            1980-05-04 1930-05-04 can
            1980-05-04 1991-05-04 cannot
            1980-05-04 1982-05-14 cannot
            1980-05-04 1982-06-04 cannot
            1980-05-04 1982 cannot
            1980-05 1982-05 cannot
            1980 1982 cannot
            1980 1981 can
            1999-12-31 2000-01-01 can
            1980-05-04 - can
            - 1982 can
            - - can
            """;

    private final Roll roll = new Roll(new NameReader());

    @Test
    void birthsThatRuleAMatchOutAreNotCompared() {
        for (var line : BIRTHS.lines().toList()) {
            var told = line.split(" ");
            int one = born(told[0]);
            int other = born(told[1]);
            assertThat(Ages.fit(one, other)).as(line).isEqualTo(told[2].equals("can"));
            assertThat(Ages.fit(other, one)).as(line).isEqualTo(told[2].equals("can"));
        }
    }

    @Test
    void aRowIsKeptAsItWasSaid() {
        var said = List.of(
                Particulars.of(named("Щербак Іван", "SHCHERBAK Ivan"), PartialDate.of(1984), Sex.MALE),
                Particulars.of(named("Гнатюк Олена Петрівна"), null, Sex.FEMALE),
                Particulars.of(List.of(), PartialDate.parse("1984-12-31").orElseThrow(), Sex.UNKNOWN),
                Particulars.of(named("Ус"), PartialDate.parse("1984-12").orElseThrow(), Sex.OTHER));
        said.forEach(roll::add);
        roll.words().weigh();

        assertThat(roll.size()).isEqualTo(4);
        for (int row = 0; row < said.size(); row++) {
            assertThat(roll.written(row).particulars().born())
                    .isEqualTo(said.get(row).born());
            assertThat(roll.portrait(row).particulars().born())
                    .isEqualTo(said.get(row).born());
            assertThat(roll.written(row).particulars().sex())
                    .isEqualTo(said.get(row).sex());
            assertThat(roll.portrait(row).particulars().sex())
                    .isEqualTo(said.get(row).sex());
        }
        assertThat(roll.written(0)).hasToString("Щербак Іван / SHCHERBAK Ivan 1984");
        assertThat(roll.written(2)).hasToString("(unidentified) 1984-12-31");
        assertThat(main(0)).containsExactly("щербак", "іван");
        assertThat(main(1)).containsExactly("гнатюк", "олена", "петрівна");
        assertThat(main(2)).isEmpty();
        assertThat(main(3)).containsExactly("ус");
    }

    @Test
    void aWordIsKeptOnceForEachPartThatItIs() {
        List.of("Петрович Иван", "Петрович Олег", "Олег Петрович Щербак", "ПЕТРОВИЧ Иван")
                .forEach(name -> roll.add(Particulars.named(name)));

        assertThat(roll.mainName(0)[0]).isEqualTo(roll.mainName(1)[0]);
        assertThat(roll.mainName(2)[1]).isNotEqualTo(roll.mainName(0)[0]);
        assertThat(roll.mainName(3)[0]).isNotIn(roll.mainName(0)[0], roll.mainName(2)[1]);
        assertThat(roll.mainName(3)[1]).isEqualTo(roll.mainName(0)[1]);
    }

    @Test
    void countsHowManyRowsBearAName() {
        List.of("Иван Щербак", "Іван Гнатюк", "Олег Щербак", "Щербак Щербак")
                .forEach(name -> roll.add(Particulars.named(name)));
        var words = roll.words();
        words.weigh();

        assertThat(words.frequencies().people()).isEqualTo(4);
        assertThat(words.frequencies().bearers("+ivan")).isEqualTo(2);
        assertThat(words.frequencies().bearers("nobody")).isZero();
        assertThat(words.bearers(words.find("+ivan"))).isEqualTo(2);
        assertThat(words.keys().get(words.find("+oleg"))).isEqualTo("+oleg");
        assertThat(words.find("nobody")).isEqualTo(-1);
        assertThat(words.weighed(roll.mainName(1)[1]).rarity())
                .isGreaterThan(words.weighed(roll.mainName(0)[1]).rarity());
    }

    @Test
    void namesAfterTheThirdAreLeftOut() {
        roll.add(Particulars.of(named("Ус А", "Ус Б", "Ус В", "Кравець Г"), null, Sex.UNKNOWN));

        assertThat(roll.words().find("kravat")).isEqualTo(-1);
        assertThat(roll.words().tokens()).hasSize(4);
    }

    @Test
    void textsOfAnyScriptAndLengthComeBack() {
        var texts = new Texts();
        var all = List.of("Щербак", "", "محمد", "x".repeat(3_000_000), "щ".repeat(1_000_000), "Ус", "😀");
        all.forEach(texts::add);

        for (int number = 0; number < all.size(); number++) {
            assertThat(texts.get(number).equals(all.get(number)))
                    .as("text %d", number)
                    .isTrue();
        }
    }

    @Test
    void numbersComeBack() {
        var numbers = new Ints();
        for (int number = 0; number < 5_000; number++) {
            numbers.add(number * 3);
        }

        assertThat(numbers.size()).isEqualTo(5_000);
        for (int at = 0; at < 5_000; at++) {
            assertThat(numbers.get(at)).isEqualTo(at * 3);
        }
    }

    @Test
    void blocksHoldTheirRowsTogetherInWhicheverPart() {
        var random = new Random(20261124);
        var parts = List.of(new Blocks(2, 0), new Blocks(2, 1));
        for (int row = 0; row < 70_000; row++) {
            for (var part : parts) {
                part.add(random.nextInt(100), row);
            }
        }
        int entries = 0;
        for (int part = 0; part < 2; part++) {
            var blocks = parts.get(part);
            blocks.sort();
            entries += blocks.size();
            assertThat(blocks(blocks)).hasSize(50).allMatch(rows -> rows.size() > 300);
        }
        assertThat(entries).isBetween(65_000, 75_000);
    }

    @Test
    void aBlockBeginsWhereTheOneBeforeEnds() {
        var blocks = new Blocks(1, 0);
        for (int row : new int[] {7, 8, 9}) {
            blocks.add(row == 9 ? 2 : 1, row);
        }
        blocks.sort();

        assertThat(List.of(blocks.beginning(-1), blocks.beginning(0), blocks.beginning(1), blocks.beginning(2)))
                .containsExactly(0, 0, 2, 2);
        assertThat(blocks.beginning(3)).isEqualTo(3);
        assertThat(blocks.beginning(4)).isEqualTo(3);
        assertThat(blocks(blocks)).containsExactly(List.of(7, 8), List.of(9));
    }

    private static List<List<Integer>> blocks(Blocks blocks) {
        var all = new ArrayList<List<Integer>>();
        for (int start = 0; start < blocks.size(); start = blocks.end(start)) {
            var rows = new ArrayList<Integer>();
            for (int at = start; at < blocks.end(start); at++) {
                rows.add(blocks.row(at));
            }
            all.add(rows);
        }
        return all;
    }

    private int born(String date) {
        var born = date.equals("-") ? null : PartialDate.parse(date).orElseThrow();
        roll.add(Particulars.of(List.of(), born, Sex.UNKNOWN));
        return roll.birth(roll.size() - 1);
    }

    private List<String> main(int row) {
        var words = new ArrayList<String>();
        for (int number : roll.mainName(row)) {
            words.add(roll.words().tokens().get(number).spelling().text());
        }
        return words;
    }

    private static List<WrittenName> named(String... names) {
        return List.of(names).stream().map(WrittenName::of).toList();
    }
}
