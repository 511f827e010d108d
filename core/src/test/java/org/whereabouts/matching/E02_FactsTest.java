package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.WrittenName;

/// Places, parents, units and numbers: the same, different, and not said by both.
class E02_FactsTest {

    private static final String STORY = """
            place  | Суми            | Sumy           | birth place +4.0 (same)
            place  | Суми            | Чернівці       | birth place -1.0 (different)
            place  | Суми Степанівка | Суми Чупахівка | birth place +3.0 (near)
            home   | Полтава         | Poltava        | home +3.5 (same)
            home   | Полтава         | Суми           | home -0.5 (different)
            father | Панас           | Афанасий       | father +4.5 (same)
            father | Панас           | Тарас          | father -3.0 (different)
            mother | Зозуля          | Zozulia        | mother's maiden name +8.0 (same)
            mother | Зозуля          | Гнатюк         | mother's maiden name -3.0 (different)
            unit   | А-0000          | а 0000         | unit +5.0 (same)
            unit   | А-0000          | А-0001         | unit -0.5 (different)
            number | АВ 123456       | АВ-123456      | service number +14.0 (same)
            number | АВ 123456       | АВ 123457      | service number -3.0 (different)
            number | АВ 123456       | –              | –
            """;

    @Test
    void areCompared() {
        var matcher = Matcher.standard();
        assertThat(STORY.lines()).allSatisfy(line -> {
            var told = line.split("\\|");
            var found = matcher.compare(with(told[0].strip(), told[1].strip()), with(told[0].strip(), told[2].strip()));
            assertThat(found.explanation()).isEqualTo(told[3].strip().replace("–", ""));
        });
    }

    @Test
    void statedSexIsCompared() {
        var matcher = Matcher.standard();
        var man = Particulars.of(List.of(), null, Sex.MALE);
        var woman = Particulars.of(List.of(), null, Sex.FEMALE);
        assertThat(matcher.compare(man, man).explanation()).isEqualTo("sex +0.9 (same)");
        assertThat(matcher.compare(man, woman).explanation()).isEqualTo("sex -5.0 (different)");
    }

    @Test
    void aRareNameSaysMoreThanACommonOne() {
        var register =
                List.of(WrittenName.of("Иван Щербак"), WrittenName.of("Иван Гнатюк"), WrittenName.of("Олег Гнатюк"));
        var counted = NameFrequencies.of(register, new NameReader());
        assertThat(counted.people()).isEqualTo(3);
        assertThat(counted.bearers("+ivan")).isEqualTo(2);
        assertThat(counted.bearers("+oleg")).isEqualTo(1);
        assertThat(counted.bearers("nobody")).isZero();
        assertThat(counted.rarity("gnatuk").value())
                .isLessThan(counted.rarity("zazul").value());
        assertThat(NameFrequencies.counted(1000, Map.of("zazul", 999L)).rarity("zazul"))
                .hasToString("+1.0");
        assertThat(NameFrequencies.none().rarity("+ivan")).hasToString("+5.6");
    }

    @Test
    void valuesRefuseWhatTheyAreNot() {
        assertThatThrownBy(() -> new Bits(Double.NaN)).hasMessageStartingWith("WA-0120");
        assertThatThrownBy(() -> new Likelihood(1.1)).hasMessageStartingWith("WA-0121");
        assertThatThrownBy(() -> new Likelihood(-0.1)).hasMessageStartingWith("WA-0121");
        assertThatThrownBy(() -> new PartialDate(1999, 0, 3)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate(1999, 2, 30)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate(0, 1, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> WrittenName.of(" ")).hasMessageStartingWith("WA-0101");
        assertThatThrownBy(() -> new WrittenName.InParts(" ", null, "")).hasMessageStartingWith("WA-0102");
        assertThat(new Likelihood(1)).isGreaterThan(new Likelihood(0)).hasToString("1.000");
        assertThat(new Bits(1).plus(new Bits(2))).isEqualTo(new Bits(3)).isGreaterThan(Bits.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 1999-01-01, 1999-12-31",
        "1999-02, 1999-02-01, 1999-02-28",
        "2000-02, 2000-02-01, 2000-02-29",
        "1999-03-02, 1999-03-02, 1999-03-02"
    })
    void datesMeanWhatTheyLeaveOpen(String text, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.parse(" " + text).orElseThrow();
        assertThat(date).hasToString(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).isGreaterThan(PartialDate.of(1998)).isLessThan(PartialDate.of(LocalDate.of(2001, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"1999-13", "1999-02-30", "99", "''", "1999-1-1", "0000"})
    void otherTextsAreNoDates(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void theSecondThoughtIsTheLikelihoodAndItsWord() {
        var weights = Weights.standard();
        assertThat(weights.likelihood(new Bits(weights.even()))).isEqualTo(new Likelihood(0.5));
        assertThat(weights.likelihood(new Bits(40)).value()).isGreaterThan(0.99);
        assertThat(weights.likelihood(new Bits(-40)).value()).isLessThan(0.01);
        assertThat(weights.verdict(new Likelihood(weights.sameFrom()))).isEqualTo(Likelihood.Verdict.SAME);
        assertThat(weights.verdict(new Likelihood(weights.perhapsFrom()))).isEqualTo(Likelihood.Verdict.PERHAPS);
        assertThat(weights.verdict(new Likelihood(0))).isEqualTo(Likelihood.Verdict.DIFFERENT);
        assertThat(weights.of(Feature.SEX, Finding.NEAR)).isEqualTo(Bits.NONE);
    }

    /// One side that says one thing, or nothing (–).
    private static Particulars with(String fact, String told) {
        var said = told.equals("–") ? null : told;
        return new Particulars(
                List.of(),
                null,
                Sex.UNKNOWN,
                fact.equals("place") ? said : null,
                fact.equals("home") ? said : null,
                fact.equals("father") ? said : null,
                fact.equals("mother") ? said : null,
                fact.equals("unit") ? said : null,
                null,
                fact.equals("number") ? said : null);
    }
}
