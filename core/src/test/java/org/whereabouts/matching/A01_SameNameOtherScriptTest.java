package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class A01_SameNameOtherScriptTest {

    private final Matcher matcher = Matcher.standard();

    @Test
    void anUkrainianNameIsFoundInAnEnglishList() {
        assertThat(compared("Сергій Коваленко", "1999", "KOVALENKO Sergey Petrovich", "1999-03-02"))
                .isEqualTo("Сергій Коваленко 1999 ~ KOVALENKO Sergey Petrovich 1999-03-02"
                        + " · given +5.4 (same spelling, Cyrl~Latn)"
                        + " · family +9.8 (same spelling, Cyrl~Latn)"
                        + " · born +5.0 (same year) ⇒ 20.2 bits");
    }

    @Test
    void aDifferentFamilyNameSpeaksAgainst() {
        assertThat(compared("Иванов Сергей", "1980", "Петров Сергей", "1980"))
                .endsWith(
                        "· given +5.5 (same spelling) · family -14.0 (another name) · born +5.0 (same year) ⇒ -3.5 bits");
    }

    @Test
    void aFatherAndHisSonAreTwoPeople() {
        var comparison = matcher.compare(person("Иван Петров", "1950-02-03"), person("Иван Петров", "1979-05-04"));

        assertThat(comparison.isVetoed()).isTrue();
        assertThat(comparison.likelihood()).isEqualTo(new Likelihood(0));
    }

    private String compared(String name, String born, String otherName, String otherBorn) {
        return matcher.compare(person(name, born), person(otherName, otherBorn)).toString();
    }

    private static Particulars person(String name, String born) {
        return Particulars.of(
                Particulars.named(name).names(), PartialDate.parse(born).orElseThrow(), Sex.UNKNOWN);
    }
}
