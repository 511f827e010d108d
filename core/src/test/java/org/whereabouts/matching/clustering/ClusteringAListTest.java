package org.whereabouts.matching.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whereabouts.matching.Clustering.Placed;
import org.whereabouts.matching.Likelihood;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.matching.Weights;
import org.whereabouts.names.NameReader;

/// Everybody here is invented. A failing run prints its seed; `-Dseed=` repeats it.
class ClusteringAListTest {

    private static final String[] FAMILIES = {
        "Жабинець", "Корогодський", "Лишенко", "Мотузкевич", "Нагнибіда", "Оприсковський", "Пелешкань", "Ропавкін"
    };
    private static final String[] GIVEN = {"Сергій", "Олена", "Іван", "Марія", "Петро", "Ганна", "Юрій", "Тетяна"};

    private final ClusteringAList clustering = new ClusteringAList(new NameReader(), Weights.standard());

    @Test
    void oneCommonNameAndOneDayInThreeAlphabetsIsOnePerson() {
        add("Жабинець Сергій Петрович", "1984-03-09");
        add("ZHABYNETS SERHII PETROVYCH", "1984-03-09");
        add("Лишенко Олена Іванівна", "1990-10-11");
        add("Жабинец Сергей Петрович", "1984-03-09");

        assertThat(clusters()).containsExactly(0, 0, 2, 0);
    }

    @Test
    void saysWithWhomARowAgreesBestAndHowLikelyThatIs() {
        add("Жабинець Сергій", "1984-03-09");
        add("Лишенко Олена Іванівна", "1990-10-11");
        add("ZHABYNETS SERHII", "1984-03-09");
        var reached = new ArrayList<String>();

        var placed = clustering.cluster((done, of) -> reached.add(done + "/" + of));

        assertThat(clustering.rows()).isEqualTo(3);
        assertThat(placed).extracting(Placed::partner).containsExactly(2, 1, 0);
        assertThat(placed.get(1).likelihood()).isEqualTo(new Likelihood(1));
        assertThat(placed.get(0).likelihood()).isEqualTo(placed.get(2).likelihood());
        assertThat(placed.get(0).likelihood().value()).isBetween(0.99, 0.9999999);
        var last = reached.getLast().split("/");
        assertThat(last[0]).isEqualTo(last[1]).isNotEqualTo("0");
    }

    @Test
    void aSlipInOneWordStillMeets() {
        add("Корогодський Іван Петрович", "1971-05-30");
        add("Корогдоський Іван Петрович", "1971-05-30");

        assertThat(clusters()).containsExactly(0, 0);
    }

    @Test
    void twinsAreTwoPeople() {
        add("Нагнибіда Марія Юріївна", "1999-08-08");
        add("Нагнибіда Ганна Юріївна", "1999-08-08");
        add("NAHNYBIDA MARIIA YURIIVNA", "1999-08-08");

        assertThat(clusters()).containsExactly(0, 1, 0);
    }

    @Test
    void fatherAndSonOfOneNameAreTwoPeople() {
        add("Пелешкань Петро Петрович", "1950-01-17");
        add("Пелешкань Петро Петрович", "1979-09-01");

        assertThat(clusters()).containsExactly(0, 1);
    }

    @Test
    void aRecordThatResemblesTwoPeopleDoesNotWeldThem() {
        add("Ропавкін Юрій Петрович", "1980-04-12");
        add("Ропавкін Юрій", "1980");
        add("Ропавкін Юрій Сергійович", "1980-11-30");

        var placed = clusters();

        assertThat(placed.get(1)).isIn(placed.get(0), placed.get(2));
        assertThat(placed.get(0)).isNotEqualTo(placed.get(2));
    }

    @Test
    void saysWhyInTheNotation() {
        add("Оприсковський Петро", "1961-02-03");
        add("OPRYSKOVSKYI PETRO", "1961-02-03");
        clusters();

        assertThat(clustering.compare(0, 1).toString())
                .startsWith("Оприсковський Петро 1961-02-03 ~ OPRYSKOVSKYI PETRO 1961-02-03 · given +")
                .contains("(same spelling, Cyrl~Latn)")
                .endsWith(" bits");
    }

    @Test
    void rowsThatSayNothingStandAlone() {
        clustering.add(Particulars.of(List.of(), null, Sex.UNKNOWN));
        clustering.add(Particulars.of(List.of(), null, Sex.UNKNOWN));

        assertThat(clusters()).containsExactly(0, 1);
    }

    @Test
    void anEmptyListHasNoClusters() {
        assertThat(clusters()).isEmpty();
    }

    @Test
    void findsMostDoublesOfALongListAndFewStrangers() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        int people = 4_000;
        for (int i = 0; i < people; i++) {
            var name = FAMILIES[random.nextInt(FAMILIES.length)] + suffix(random) + " "
                    + GIVEN[random.nextInt(GIVEN.length)];
            var born = String.format(
                    "19%02d-%02d-%02d", random.nextInt(90), 1 + random.nextInt(12), 2 + random.nextInt(27));
            add(name, born);
            add(name.toUpperCase(java.util.Locale.ROOT), born);
        }

        var all = clustering.cluster((done, of) -> {});
        assertThat(all).as("seed %d", seed).allMatch(one -> one.likelihood().value() >= 0.75);
        var placed = all.stream().map(Placed::cluster).toList();

        int right = 0;
        int wrong = 0;
        for (int row = 0; row < placed.size(); row++) {
            right += placed.get(row) == row / 2 * 2 ? 1 : 0;
            wrong += placed.get(row) < row / 2 * 2 ? 1 : 0;
        }
        assertThat(right).as("seed %d", seed).isGreaterThan(placed.size() * 97 / 100);
        assertThat(wrong).as("seed %d", seed).isLessThan(placed.size() * 2 / 100);
    }

    private static String suffix(Random random) {
        var letters = "бвгдзклмнпрст";
        return "" + letters.charAt(random.nextInt(letters.length())) + "о"
                + letters.charAt(random.nextInt(letters.length()));
    }

    private void add(String name, String born) {
        clustering.add(Particulars.of(
                Particulars.named(name).names(), PartialDate.parse(born).orElseThrow(), Sex.UNKNOWN));
    }

    private List<Integer> clusters() {
        return clustering.cluster((done, of) -> {}).stream()
                .map(Placed::cluster)
                .toList();
    }
}
