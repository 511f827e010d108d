package org.whereabouts.registry.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Person.Ground;
import org.whereabouts.registry.RegisterContract.Collections;
import org.whereabouts.registry.RegisterInMemory;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports.New;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Source.Kind;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.Statement.Appearance;
import org.whereabouts.registry.Statement.Situation;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.standing.ConfirmingAFact.CannotCarry;
import org.whereabouts.registry.standing.ConfirmingAFact.Confirmed;
import org.whereabouts.registry.standing.ConfirmingAFact.ConfirmedBefore;
import org.whereabouts.registry.standing.ConfirmingAFact.OneIsNotTwo;
import org.whereabouts.registry.standing.ConfirmingAFact.Order;
import org.whereabouts.sealing.AuditInMemory;

/// What two officers confirm, what may carry it, and what speaks against it later.
class ConfirmedTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Person.Id OLEKSA = new Person.Id(7);
    private static final int ROUNDS = Boolean.getBoolean("whereabouts.long") ? 2_000 : 60;

    private final Collections register = new RegisterInMemory().collections();
    private final AuditInMemory audit = new AuditInMemory();
    private final ConfirmingAFact confirming = new ConfirmingAFact(
            register.reports(), register.confirmations(), register.changes(), audit, Clock.systemUTC());
    private final JudgingAReport judging = new JudgingAReport(
            register.reports(), register.judgements(), register.confirmations(), audit, Clock.systemUTC());
    private int said;

    @Test
    void anOfficialNoticeIsAReportUntilTwoOfficersConfirmIt() {
        Report notice = says(official("Bureau"), Status.KILLED, "2022-03-07");
        assertThat(fate().standing()).isEqualTo(Standing.REPORTED);

        assertThat(confirming.confirm(order(notice, "officer 1", "officer 1"))).isInstanceOf(OneIsNotTwo.class);
        assertThat(fate().standing()).isEqualTo(Standing.REPORTED);
        assertThat(confirming.confirm(order(notice, "officer 1", "officer 2"))).isInstanceOf(Confirmed.class);
        assertThat(confirming.confirm(order(notice, "officer 3", "officer 4"))).isInstanceOf(ConfirmedBefore.class);

        assertThat(fate().standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(status().standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(fate().by()).extracting(Person.Confirmation::document).isEqualTo("folder 7");
        assertThat(audit.deeds()).containsExactly("fact.confirmed");
    }

    @Test
    void whatIsWithdrawnStandsAsItStoodBefore() {
        Report notice = says(official("Bureau"), Status.KILLED, "2022-03-07");
        says(post("A channel"), Status.KILLED, "2022-03-07");
        Fact<Fate> before = fate();
        long number = confirmed(notice);

        assertThat(confirming.withdraw(number, "officer 3", "officer 3", "another person"))
                .isFalse();
        assertThat(confirming.withdraw(number, "officer 3", "officer 4", "another person"))
                .isTrue();
        assertThat(confirming.withdraw(number, "officer 3", "officer 4", "again"))
                .isFalse();

        assertThat(fate()).isEqualTo(before);
        assertThat(audit.deeds()).containsExactly("fact.confirmed", "fact.withdrawn");
    }

    @Test
    void itFallsWithItsReportAndComesBackWithIt() {
        Report notice = says(official("Bureau"), Status.KILLED, "2022-03-07");
        confirmed(notice);
        assertThat(judging.takeBack(notice.id(), "officer 5", "a mistake"))
                .isInstanceOf(JudgingAReport.CarriesAConfirmation.class);

        register.reports().judge(notice.id(), notice.credibility(), new Report.State.Retracted("by its source"));
        assertThat(Standings.fate(person())).isEmpty();
        register.reports().judge(notice.id(), notice.credibility(), notice.state());
        assertThat(fate().standing()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void anotherOfficialNoticeContestsItAndAPostDoesNot() {
        confirmed(says(official("Bureau"), Status.KILLED, "2022-03-07"));

        Report seen = says(post("A channel"), Status.SAFE_AND_WELL, "2022-09-01");
        assertThat(fate().standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(fate().against()).containsExactly(seen);
        assertThat(status().value()).isEqualTo(Status.KILLED);

        says(official("Another bureau"), Status.EXCHANGED, "2022-09-21");
        assertThat(fate().value()).isEqualTo(Fate.DEAD);
        assertThat(fate().standing()).isEqualTo(Standing.CONTESTED);
        assertThat(status().value()).isEqualTo(Status.KILLED);
        assertThat(status().standing()).isEqualTo(Standing.CONTESTED);
    }

    @Test
    void whoNotifiedContestsItTooBySayingOtherwise() {
        Source bureau = official("Bureau");
        confirmed(says(bureau, Status.KILLED, "2022-03-07"));
        says(bureau, Status.CAPTURED, "2022-05-01");
        assertThat(fate().standing()).isEqualTo(Standing.CONTESTED);
    }

    @Test
    void anOfficialNoticeOutweighsAPost() {
        Report card = says(official("Bureau"), Status.CAPTURED, "2022-04-01");
        Report rumour = says(post("A channel"), Status.KILLED, "2022-03-07");

        assertThat(fate().value()).isEqualTo(Fate.ALIVE);
        assertThat(fate().standing()).isEqualTo(Standing.REPORTED);
        assertThat(fate().saying()).containsExactly(card);
        assertThat(fate().against()).containsExactly(rumour);
    }

    @Test
    void aWordOfARelativeAgainstAnOfficialNoticeIsLookedAt() {
        says(official("Bureau"), Status.KILLED, "2022-03-07");
        says(source("A sister", Kind.PERSON, Reliability.F, false), Status.SAFE_AND_WELL, "2022-05-01");
        assertThat(fate().standing()).isEqualTo(Standing.CONTESTED);
    }

    @Test
    void somebodySeenAliveBeforeContestsNothing() {
        confirmed(says(official("Bureau"), Status.KILLED, "2022-03-07"));
        says(official("Another bureau"), Status.CAPTURED, "2022-03-01");
        assertThat(fate().standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(fate().against()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void aPostCarriesNothing(Ground ground) {
        Report post = says(post("A channel"), Status.KILLED, "2022-03-07");
        assertThat(confirming.confirm(new Order(post.id(), ground, "folder 7", "officer 1", "officer 2")))
                .isInstanceOf(CannotCarry.class);
    }

    @Test
    void anIdentificationIsCarriedByAnOrganisationThatHasBeenReliable() {
        Report laboratory = says(source("Laboratory", Kind.ORGANISATION, Reliability.B, false), Status.KILLED, null);
        Report unknown = says(source("Unknown", Kind.ORGANISATION, Reliability.F, false), Status.KILLED, null);
        assertThat(Ground.DNA.isCarriedBy(laboratory)).isTrue();
        assertThat(Ground.OFFICIAL_NOTIFICATION.isCarriedBy(laboratory)).isFalse();
        assertThat(Ground.DNA.isCarriedBy(unknown)).isFalse();
    }

    /// Whoever says what, however often, in whichever order, superseding, taking back and believing again:
    /// without an official notice or an identification nothing is confirmed, not even by two officers who
    /// try.
    @Test
    void noSequenceOfUnofficialReportsConfirmsADeath() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var all = new ArrayList<Report>();
            for (int step = 0; step < 40; step++) {
                anything(all, random);
                assertThat(Standings.fate(person()).filter(fate -> fate.standing() == Standing.CONFIRMED))
                        .as("seed %d, round %d, step %d", seed, round, step)
                        .isEmpty();
                assertThat(Standings.status(person()).filter(status -> status.standing() == Standing.CONFIRMED))
                        .as("seed %d, round %d, step %d", seed, round, step)
                        .isEmpty();
            }
        }
        assertThat(audit.deeds()).as("seed %d", seed).doesNotContain("fact.confirmed");
    }

    private void anything(List<Report> all, Random random) {
        Report any = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        int what = random.nextInt(10);
        if (any == null || what < 4) {
            all.add(says(anybody(random), anyStatus(random), anyDay(random), what == 0 ? any : null));
            return;
        }
        Report now = register.reports().find(any.id()).orElseThrow();
        switch (what) {
            case 4 -> judging.takeBack(now.id(), "officer 1", "seed");
            case 5 -> judging.rate(now.id(), Credibility.of(1 + random.nextInt(6)), "officer 1", "seed");
            case 6 ->
                register.judgements().of(List.of(now.id())).stream()
                        .findFirst()
                        .ifPresent(last -> judging.undo(last.number(), "officer 2"));
            case 7 -> {
                if (now.state() instanceof Report.State.Current) {
                    register.reports().vanish(List.of(now.id()));
                } else if (now.state() instanceof Report.State.Vanished) {
                    register.reports().reappear(List.of(now.id()));
                }
            }
            default -> confirming.confirm(order(now, "officer " + random.nextInt(3), "officer " + random.nextInt(3)));
        }
    }

    private Source anybody(Random random) {
        var kind = Kind.values()[random.nextInt(Kind.values().length)];
        var reliability = Reliability.values()[random.nextInt(Reliability.values().length)];
        return source("Somebody " + random.nextInt(12), kind, reliability, false);
    }

    private static Status anyStatus(Random random) {
        return random.nextBoolean() ? Status.KILLED : Status.values()[random.nextInt(Status.values().length)];
    }

    private static @Nullable String anyDay(Random random) {
        return random.nextBoolean() ? null : "2022-0" + (1 + random.nextInt(9));
    }

    private long confirmed(Report notice) {
        return ((Confirmed) confirming.confirm(order(notice, "officer 1", "officer 2"))).number();
    }

    private static Order order(Report report, String decider, String confirmer) {
        return new Order(report.id(), Ground.OFFICIAL_NOTIFICATION, "folder 7", decider, confirmer);
    }

    private Source official(String name) {
        return source(name, Kind.ORGANISATION, Reliability.B, true);
    }

    private Source post(String name) {
        return source(name, Kind.CHANNEL, Reliability.C, false);
    }

    private Source source(String name, Kind kind, Reliability reliability, boolean official) {
        Source known = register.sources().named(Operation.FIRST, name, reliability, kind);
        var judged = new Source(known.id(), known.operation(), name, kind, reliability, official, null);
        register.sources().put(judged);
        return judged;
    }

    private Report says(Source source, Status status, @Nullable String day) {
        return says(source, status, day, null);
    }

    private Report says(Source source, Status status, @Nullable String day, @Nullable Report replaced) {
        var on = day == null ? null : PartialDate.parse(day).orElseThrow();
        var statement = new Statement(
                Particulars.named("Вигаданий Олекса"),
                new Situation(Fate.UNKNOWN, status, on, null),
                Appearance.UNSAID,
                null,
                null);
        said++;
        register.reports()
                .add(List.of(new New(
                                source,
                                Credibility.PROBABLY_TRUE,
                                statement,
                                null,
                                NOON.plusSeconds(said),
                                null,
                                OLEKSA,
                                replaced == null ? null : replaced.id()))
                        .iterator());
        return person().reports().getFirst();
    }

    private Person person() {
        return register.people().find(OLEKSA).orElseThrow();
    }

    private Fact<Fate> fate() {
        return Standings.fate(person()).orElseThrow();
    }

    private Fact<Status> status() {
        return Standings.status(person()).orElseThrow();
    }
}
