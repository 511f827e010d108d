package org.whereabouts.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.finding.PeopleInMemory;
import org.whereabouts.registry.finding.PeopleInMemory.Fit;
import org.whereabouts.registry.finding.PeopleInMemory.Kept;

/// People kept in memory are found as those in the register are. Everybody here is invented.
class PeopleInMemoryTest {

    private static final Operation.Id ELSEWHERE = new Operation.Id("elsewhere");

    private final PeopleInMemory people = new KeepingPeopleInMemory().make();

    @AfterEach
    void forget() {
        people.close();
    }

    @Test
    void areFoundByANameInAnotherScript() {
        keep(1, "Сергій Тестенко", "1999-03-02", "");
        keep(2, "Олена Вигадана", "", "");

        assertThat(found("TESTENKO Sergey", "1999")).containsExactly(1L);
    }

    @Test
    void areFoundBySharedMarksWhenNobodyKnowsTheName() {
        keep(1, "Сергій Тестенко", "", "татуювання якір на лівій руці");
        keep(2, "Олена Вигадана", "", "шрам над бровою");

        assertThat(people.find(Operation.FIRST, Particulars.of(List.of(), null, Sex.UNKNOWN), "якір на руці", 5))
                .singleElement()
                .satisfies(fit -> assertThat(fit.number()).isEqualTo(1))
                .satisfies(fit -> assertThat(fit.words()).isNotEmpty())
                .satisfies(fit -> assertThat(fit.comparison()).isNull());
    }

    @Test
    void areReplacedUnderTheirNumber() {
        keep(1, "Сергій Тестенко", "", "");
        keep(1, "Степан Приклад", "", "");

        assertThat(found("Сергій Тестенко", "")).isEmpty();
        assertThat(found("Степан Приклад", "")).containsExactly(1L);
    }

    @Test
    void areForgotten() {
        keep(1, "Сергій Тестенко", "", "");
        people.remove(1);
        people.remove(1);

        assertThat(found("Сергій Тестенко", "")).isEmpty();
        keep(1, "Сергій Тестенко", "", "");
        assertThat(found("Сергій Тестенко", "")).containsExactly(1L);
    }

    @Test
    void ofAnotherOperationAreNotFound() {
        people.put(List.of(new Kept(1, ELSEWHERE, person("Сергій Тестенко", ""), "")));

        assertThat(found("Сергій Тестенко", "")).isEmpty();
    }

    @Test
    void areNotNamedWhenPrinted() {
        assertThat(new Kept(1, ELSEWHERE, person("Сергій Тестенко", ""), "якір").toString())
                .doesNotContain("Тестенко", "якір");
    }

    private void keep(long number, String name, String born, String words) {
        people.put(List.of(new Kept(number, Operation.FIRST, person(name, born), words)));
    }

    private List<Long> found(String name, String born) {
        return people.find(Operation.FIRST, person(name, born), "", 5).stream()
                .filter(fit ->
                        fit.comparison() != null && fit.comparison().bits().value() > 0)
                .map(Fit::number)
                .toList();
    }

    private static Particulars person(String name, String born) {
        return Particulars.of(
                List.of(WrittenName.of(name)), PartialDate.parse(born).orElse(null), Sex.UNKNOWN);
    }
}
