package org.whereabouts.registry.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.registry.Said.by;
import static org.whereabouts.registry.Said.repost;
import static org.whereabouts.registry.Said.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Report.State;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Status;

/// What a set of reports amounts to.
class StandingsTest {

    private static final Source BUREAU = source(1, Reliability.B);
    private static final Source RELATIVES = source(2, Reliability.C);
    private static final Source CHANNEL = source(3, Reliability.D);
    private static final Source LIAR = source(4, Reliability.E);

    @Test
    void nobodySaysAnything() {
        assertThat(Standings.fate(List.of(), List.of())).isEmpty();
        assertThat(Standings.status(List.of(by(BUREAU).report()), List.of())).isEmpty();
    }

    @Test
    void oneOriginIsAReport() {
        Fact<Fate> fate = fate(dead(BUREAU, "2022-03-07"), dead(BUREAU, "2022-03-07"));

        assertThat(fate.value()).isEqualTo(Fate.DEAD);
        assertThat(fate.standing()).isEqualTo(Standing.REPORTED);
        assertThat(fate.origins()).isEqualTo(1);
    }

    @Test
    void twoOriginsOfWhichOneIsReliableCorroborateEachOther() {
        Fact<Fate> fate = fate(dead(CHANNEL, null), dead(RELATIVES, null));

        assertThat(fate.standing()).isEqualTo(Standing.CORROBORATED);
        assertThat(fate.origins()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Reliability.class,
            names = {"D", "F"})
    void twoOriginsNobodyReliesOnAreStillAReport(Reliability reliability) {
        assertThat(fate(dead(CHANNEL, null), dead(source(5, reliability), null)).standing())
                .isEqualTo(Standing.REPORTED);
    }

    @Test
    void aRepostCountsOnceWithWhatItRepeats() {
        Fact<Fate> fate = fate(dead(BUREAU, null), dead(repost(7, BUREAU), null), dead(repost(8, BUREAU), null));

        assertThat(fate.standing()).isEqualTo(Standing.REPORTED);
        assertThat(fate.origins()).isEqualTo(1);
        assertThat(fate.saying()).hasSize(3);
    }

    @Test
    void aRepostDoesNotContestItsOriginal() {
        assertThat(fate(dead(BUREAU, "2022-03"), alive(repost(7, BUREAU), null)).standing())
                .isEqualTo(Standing.REPORTED);
    }

    @Test
    void aliveAfterDeathContestsIt() {
        Report seen = alive(RELATIVES, "2022-05-01");

        Fact<Fate> fate = fate(dead(BUREAU, "2022-03-07"), seen);

        assertThat(fate.standing()).isEqualTo(Standing.CONTESTED);
        assertThat(fate.against()).containsExactly(seen);
    }

    @Test
    void aliveOfNoDayContestsDeath() {
        assertThat(fate(dead(BUREAU, "2022-03-07"), alive(RELATIVES, null)).standing())
                .isEqualTo(Standing.CONTESTED);
    }

    @Test
    void aliveBeforeDeathContestsNothing() {
        Fact<Fate> fate = fate(dead(BUREAU, "2022-03-07"), alive(RELATIVES, "2022-03-01"));

        assertThat(fate.value()).isEqualTo(Fate.DEAD);
        assertThat(fate.standing()).isEqualTo(Standing.REPORTED);
        assertThat(fate.against()).isEmpty();
    }

    @Test
    void theLatestStatusIsTheStatus() {
        Report captured = by(BUREAU).status(Status.CAPTURED, "2022-04-01").report();
        Report exchanged = by(RELATIVES).status(Status.EXCHANGED, "2022-09-21").report();

        for (List<Report> order : List.of(List.of(captured, exchanged), List.of(exchanged, captured))) {
            Fact<Status> status = Standings.status(order, List.of()).orElseThrow();
            assertThat(status.value()).isEqualTo(Status.EXCHANGED);
            assertThat(status.standing()).isEqualTo(Standing.REPORTED);
        }
    }

    @Test
    void twoThatCannotBothBeSoOnOneDayContestEachOther() {
        assertThat(Standings.status(
                                List.of(
                                        by(BUREAU)
                                                .status(Status.CAPTURED, "2022-04-01")
                                                .report(),
                                        by(RELATIVES)
                                                .status(Status.SAFE_AND_WELL, "2022-04-01")
                                                .report()),
                                List.of())
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.CONTESTED);
    }

    @Test
    void somebodyStillMissingToOneAndHeldToAnotherIsHeld() {
        Fact<Status> status = Standings.status(
                        List.of(
                                by(RELATIVES)
                                        .status(Status.MISSING, "2022-06-01")
                                        .report(),
                                by(BUREAU).status(Status.CAPTURED, "2022-04-01").report()),
                        List.of())
                .orElseThrow();

        assertThat(status.value()).isEqualTo(Status.CAPTURED);
        assertThat(status.standing()).isEqualTo(Standing.REPORTED);
    }

    @Test
    void whatIsImprobableOrFromALiarIsNotHeardBesideOthers() {
        Report improbable = by(BUREAU)
                .credible(Credibility.IMPROBABLE)
                .fate(Fate.DEAD, null)
                .report();

        for (Report unheard : List.of(improbable, dead(LIAR, null))) {
            assertThat(fate(unheard, alive(RELATIVES, null)).value()).isEqualTo(Fate.ALIVE);
            assertThat(fate(unheard, alive(RELATIVES, null)).standing()).isEqualTo(Standing.REPORTED);
            assertThat(fate(unheard, dead(RELATIVES, null)).origins()).isEqualTo(1);
            assertThat(fate(unheard).value()).as("where nobody else speaks").isEqualTo(Fate.DEAD);
        }
    }

    @Test
    void whatNoLongerStandsIsNotHeard() {
        var retracted = by(BUREAU)
                .fate(Fate.DEAD, null)
                .state(new State.Retracted("mistaken"))
                .report();
        var superseded = by(BUREAU)
                .fate(Fate.DEAD, null)
                .state(new State.Superseded(new Report.Id(9)))
                .report();
        var vanished =
                by(BUREAU).fate(Fate.DEAD, null).state(new State.Vanished()).report();

        assertThat(Standings.fate(List.of(retracted, superseded), List.of())).isEmpty();
        assertThat(fate(vanished).value()).isEqualTo(Fate.DEAD);
    }

    @Test
    void noNumberOfReportsConfirmsAnything() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<Report> reports = new ArrayList<>();
            for (int n = 0; n < 1_000; n++) {
                reports.add(anyReport(n + 10, random));
            }
            assertThat(Standings.fate(reports, List.of()))
                    .as("seed %d", seed)
                    .hasValueSatisfying(fate -> assertThat(fate.standing()).isNotEqualTo(Standing.CONFIRMED));
            assertThat(Standings.status(reports, List.of()))
                    .as("seed %d", seed)
                    .hasValueSatisfying(status -> assertThat(status.standing()).isNotEqualTo(Standing.CONFIRMED));
        }
    }

    @Test
    void theOrderInWhichReportsComeChangesNothing() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Report> reports = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                reports.add(anyReport(n + 10, random));
            }
            var other = new ArrayList<>(reports);
            Collections.shuffle(other, random);
            assertThat(Standings.fate(other, List.of()).map(StandingsTest::gist))
                    .as("seed %d", seed)
                    .isEqualTo(Standings.fate(reports, List.of()).map(StandingsTest::gist));
            assertThat(Standings.status(other, List.of()).map(StandingsTest::gist))
                    .as("seed %d", seed)
                    .isEqualTo(Standings.status(reports, List.of()).map(StandingsTest::gist));
        }
    }

    private static Report anyReport(long number, RandomGenerator random) {
        var reliability = Reliability.values()[random.nextInt(Reliability.values().length)];
        var status = Status.values()[random.nextInt(Status.values().length)];
        String day = random.nextBoolean() ? null : "2022-0" + (1 + random.nextInt(9));
        return by(source(number, reliability))
                .credible(Credibility.of(1 + random.nextInt(6)))
                .status(status, day)
                .report();
    }

    private static String gist(Fact<?> fact) {
        return fact.value() + " " + fact.standing() + " " + fact.origins();
    }

    private static Fact<Fate> fate(Report... reports) {
        return Standings.fate(List.of(reports), List.of()).orElseThrow();
    }

    private static Report dead(Source source, @Nullable String day) {
        return by(source).fate(Fate.DEAD, day).report();
    }

    private static Report alive(Source source, @Nullable String day) {
        return by(source).fate(Fate.ALIVE, day).report();
    }
}
