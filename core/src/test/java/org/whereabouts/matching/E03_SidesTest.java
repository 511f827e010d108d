package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whereabouts.names.WrittenName;

/// Who is left and who is right makes no difference to what is found, and each finding shows both as they are.
class E03_SidesTest {

    private final Matcher matcher = Matcher.standard();

    @Test
    void eachFindingShowsTheWordsOfBothSides() {
        var there = matcher.compare(said("Коваленко Сергій Гнатюк", "1980-05-04"), said("Kovalenko Oleg Цюпа", "1981"));
        assertThat(words(there.evidence()))
                .isEqualTo("GIVEN сергій oleg, FAMILY коваленко kovalenko, FAMILY гнатюк цюпа, BORN 1980-05-04 1981");
        var back = matcher.compare(said("Kovalenko Oleg Цюпа", "1981"), said("Коваленко Сергій Гнатюк", "1980-05-04"));
        assertThat(words(back.evidence()))
                .isEqualTo("GIVEN oleg сергій, FAMILY kovalenko коваленко, FAMILY цюпа гнатюк, BORN 1981 1980-05-04");
        assertThat(back.bits().value()).isEqualTo(there.bits().value());
    }

    @Test
    void theNamesThatAgreeBestAreCompared() {
        var one = Particulars.of(names("Цюпа Олег", "Щербак Иван"), null, Sex.UNKNOWN);
        var other = Particulars.of(names("Гнатюк Пётр", "Щербак Иван"), null, Sex.UNKNOWN);

        assertThat(matcher.compare(one, other))
                .hasToString("Цюпа Олег / Щербак Иван ~ Гнатюк Пётр / Щербак Иван"
                        + " · given +5.5 (same spelling) · family +9.9 (same spelling) ⇒ 15.4 bits");
        assertThat(matcher.weigh(matcher.portrait(one), matcher.portrait(other)).value())
                .isEqualTo(matcher.compare(one, other).bits().value());
    }

    @Test
    void namesAfterTheSixthAreLeftOut() {
        var one = Particulars.of(
                names("Ус А", "Ус Б", "Ус В", "Ус Г", "Ус Д", "Цюпа Олег", "Щербак Иван"), null, Sex.MALE);

        assertThat(matcher.compare(one, Particulars.named("Цюпа Олег")).bits().value())
                .isGreaterThan(10);
        assertThat(matcher.compare(one, Particulars.named("Щербак Иван")).bits().value())
                .isNegative();
    }

    @Test
    void whatANameShowsOfTheSexOnlySpeaksAgainst() {
        var anna = Particulars.named("Щербак Анна");
        var ivan = Particulars.named("Щербак Иван");
        var aMan = Particulars.of(List.of(), null, Sex.MALE);
        assertThat(matcher.compare(anna, anna).explanation()).doesNotContain("sex");
        assertThat(matcher.compare(anna, ivan).explanation()).endsWith("sex -5.0 (different)");
        assertThat(matcher.compare(anna, aMan).explanation()).isEqualTo("sex -5.0 (different)");
        assertThat(matcher.compare(ivan, aMan).explanation()).isEmpty();
    }

    @Test
    void somebodyUnidentifiedIsComparedByFactsAlone() {
        var nobody = Particulars.of(List.of(), PartialDate.of(1980), Sex.MALE);
        assertThat(nobody.isUnidentified()).isTrue();
        assertThat(said("Щербак", "1980").isUnidentified()).isFalse();
        assertThat(matcher.compare(nobody, said("Щербак", "1980")))
                .hasToString("(unidentified) 1980 ~ Щербак 1980 · born +5.0 (same year) ⇒ 5.0 bits");
        assertThat(matcher.compare(nobody, Particulars.of(List.of(), null, Sex.UNKNOWN)))
                .hasToString("(unidentified) 1980 ~ (unidentified) ⇒ 0.0 bits");
    }

    @Test
    void datesAreInOrderTheLessKnownFirst() {
        var dates = List.of("1979-12-31", "1980", "1980-01", "1980-01-01", "1980-01-02", "1980-02", "1981");
        var sorted = dates.reversed().stream()
                .map(date -> PartialDate.parse(date).orElseThrow())
                .sorted();
        assertThat(sorted.map(PartialDate::toString)).containsExactlyElementsOf(dates);
    }

    private static String words(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> one.feature() + " " + one.left() + " " + one.right())
                .collect(Collectors.joining(", "));
    }

    private static Particulars said(String name, String born) {
        return Particulars.of(names(name), PartialDate.parse(born).orElseThrow(), Sex.UNKNOWN);
    }

    private static List<WrittenName> names(String... names) {
        return List.of(names).stream().map(WrittenName::of).toList();
    }
}
