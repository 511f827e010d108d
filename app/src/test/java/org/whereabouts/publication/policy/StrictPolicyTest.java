package org.whereabouts.publication.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.publication.InventedPerson.person;
import static org.whereabouts.publication.policy.Policies.STRICT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Status;

class StrictPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource(LegalClass.class)
    void neverShowsAnybodyWhatLeadsToAFamilyOrRecognisesACaller(LegalClass anyone) {
        for (Detail secret : EnumSet.of(
                Detail.HOME,
                Detail.REMARK,
                Detail.BIRTH_DATE,
                Detail.FATHERS_FIRST_NAME,
                Detail.MOTHERS_MAIDEN_NAME,
                Detail.SERVICE_NUMBER,
                Detail.REFERENCE,
                Detail.PICTURE,
                Detail.HEALTH,
                Detail.UNIT,
                Detail.RANK,
                Detail.WISH,
                Detail.EXACT_PLACE,
                Detail.DAY)) {
            assertThat(STRICT.shows(Set.of(anyone), Audience.PUBLIC, secret))
                    .as("%s of %s", secret, anyone)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PRISONER, ROUGH_PLACE, prisoner.place",
        "PRISONER, UNIT, prisoner.unit",
        "PRISONER, PICTURE, prisoner.picture",
        "PRISONER, HEALTH, living.health",
        "DEAD, PICTURE, dead.picture",
        "MINOR, NAME, minor",
        "CIVILIAN, ROUGH_PLACE, living.place",
        "CIVILIAN, WISH, wish.consent",
        "DEAD, UNIT, default.strict"
    })
    void saysWhichRuleKeepsSomethingBack(LegalClass of, Detail detail, String rule) {
        assertThat(STRICT.on(Set.of(of), Audience.PUBLIC, detail)).isEqualTo(new Verdict.Withheld(rule));
    }

    @Test
    void showsOfAPrisonerWhatAFamilyNeedsToKnow() {
        assertThat(shown(LegalClass.PRISONER))
                .containsExactlyInAnyOrder(
                        Detail.NAME,
                        Detail.BIRTH_YEAR,
                        Detail.SEX,
                        Detail.FATE,
                        Detail.STATUS,
                        Detail.MONTH,
                        Detail.SOURCE);
    }

    @Test
    void describesAPersonWithoutAName() {
        assertThat(shown(LegalClass.UNIDENTIFIED))
                .contains(Detail.MARKS, Detail.AGE_RANGE, Detail.BUILD, Detail.CLOTHING, Detail.ROUGH_PLACE)
                .doesNotContain(Detail.NAME, Detail.PICTURE);
    }

    @Test
    void asksEveryClassThatAPersonBelongsTo() {
        Set<LegalClass> diedInCaptivity = Set.of(LegalClass.PRISONER, LegalClass.DEAD);
        assertThat(STRICT.shows(diedInCaptivity, Audience.PUBLIC, Detail.ROUGH_PLACE))
                .isFalse();
        assertThat(STRICT.shows(diedInCaptivity, Audience.PUBLIC, Detail.NAME)).isTrue();
    }

    @Test
    void showsNothingOfSomebodyWhoBelongsToNoClass() {
        assertThat(STRICT.shows(Set.of(), Audience.OFFICER, Detail.NAME)).isFalse();
    }

    @Test
    void givesEveryRuleAReasonAndANameOfItsOwn() {
        List<Rule> rules = Stream.concat(STRICT.prohibitions().stream(), STRICT.permissions().stream())
                .toList();
        assertThat(rules).extracting(Rule::name).doesNotHaveDuplicates();
        assertThat(rules).allSatisfy(rule -> assertThat(rule.because()).hasSizeGreaterThan(20));
    }

    @Test
    void fallsBackToTheStrictPolicyWhenANameIsNotKnown() {
        assertThat(Policies.named("permissive")).isSameAs(STRICT);
    }

    @Test
    void refusesAChildAndWhoeverMayBeOne() {
        var child = person(1).said("a", r -> r.name("Вигадана Оля").born("2010-05"));
        var perhaps = person(2).said("a", r -> r.name("Вигадана Оля").born("2008"));
        var grown = person(3).said("a", r -> r.name("Вигадана Оля").born("2008-11-22"));
        assertThat(STRICT.refuses(child.build(), TODAY)).contains(Refusal.MINOR);
        assertThat(STRICT.refuses(perhaps.build(), TODAY)).contains(Refusal.MINOR);
        assertThat(STRICT.refuses(grown.build(), TODAY)).isEmpty();
    }

    @Test
    void keepsADeadChildAChildForEver() {
        var child = person(1)
                .said(
                        "a",
                        r -> r.name("Вигадана Оля")
                                .born("2006-01-01")
                                .status(Status.KILLED)
                                .on("2022-03-01"));
        assertThat(STRICT.refuses(child.build(), TODAY)).contains(Refusal.MINOR);
    }

    @Test
    void refusesWhatNobodyStandsByAnyMore() {
        var takenBack = person(1).said("a", r -> r.name("Вигаданий Іван").state(new Report.State.Retracted("wrong")));
        assertThat(STRICT.refuses(takenBack.build(), TODAY)).contains(Refusal.NOTHING_STANDS);
    }

    @Test
    void refusesAPrisonerWithoutAName() {
        var nameless = person(1).said("a", r -> r.marks("anchor tattoo").status(Status.CAPTURED));
        assertThat(STRICT.refuses(nameless.build(), TODAY)).contains(Refusal.NOTHING_TO_SHOW);
    }

    @Test
    void admitsADeadPersonWithoutANameByTheirMarks() {
        var nameless = person(1)
                .said("a", r -> r.marks("anchor tattoo").fate(Fate.DEAD).aged(30, 40));
        assertThat(STRICT.refuses(nameless.build(), TODAY)).isEmpty();
    }

    @Test
    void holdsWhoeverWasCapturedForAPrisonerUntilTheyAreKnownToBeFree() {
        var captured =
                person(1).said("a", r -> r.name("В").status(Status.CAPTURED).on("2022-03"));
        assertThat(LegalClass.of(captured.build(), TODAY)).containsExactly(LegalClass.PRISONER);
        captured.said("b", r -> r.name("В").status(Status.KILLED).on("2022-05"));
        assertThat(LegalClass.of(captured.build(), TODAY)).containsExactly(LegalClass.PRISONER, LegalClass.DEAD);
        var freed = person(2)
                .said("a", r -> r.name("В").status(Status.CAPTURED).on("2022-03"))
                .said("b", r -> r.name("В").status(Status.EXCHANGED).on("2022-09"));
        assertThat(LegalClass.of(freed.build(), TODAY)).containsExactly(LegalClass.CIVILIAN);
    }

    private static Set<Detail> shown(LegalClass of) {
        var details = EnumSet.allOf(Detail.class);
        details.removeIf(detail -> !STRICT.shows(Set.of(of), Audience.PUBLIC, detail));
        return details;
    }
}
