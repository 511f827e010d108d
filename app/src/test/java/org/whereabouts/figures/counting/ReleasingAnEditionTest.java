package org.whereabouts.figures.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.figures.Band;
import org.whereabouts.figures.Edition;
import org.whereabouts.figures.FiguresReleased;
import org.whereabouts.figures.Region;
import org.whereabouts.figures.Regions;
import org.whereabouts.figures.counting.ReleasingAnEdition.AlreadyToday;
import org.whereabouts.figures.counting.ReleasingAnEdition.NothingToTell;
import org.whereabouts.figures.counting.ReleasingAnEdition.Released;
import org.whereabouts.figures.counting.ReleasingAnEdition.TooLittle;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Status;

/// From lists to an edition. All people here are invented.
@WithRegisters
@RecordApplicationEvents
@Import(ReleasingAnEditionTest.SetByHand.class)
class ReleasingAnEditionTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(NOON);
    private static final String HEADING = "name,date of birth,status,date,place\n";
    private static final Decision DECISION = new Decision("test", "invented");

    private final FreshRegister register;

    @Autowired
    PublishingEntries publishing;

    @Autowired
    RetractingAnEntry retracting;

    @Autowired
    ReleasingAnEdition releasing;

    @Autowired
    LookingBeforeReleasing looking;

    @Autowired
    Tallies editions;

    @Autowired
    Operations operations;

    @Autowired
    Clock clock;

    @Autowired
    Regions regions;

    @Autowired
    ApplicationEvents events;

    ReleasingAnEditionTest(@Autowired FreshRegisters registers) {
        register = registers.open();
        NOW.set(NOON);
    }

    @Test
    void countsWhatThePublicCardsShow() {
        regions.put(
                register.operation(), List.of(new Region("FS", Map.of("en", "Far Shore"), List.of("Far Shore"), 0, 0)));
        publish(0, 30, "missing", "2026-03-05", "Far Shore");
        publish(30, 43, "missing", "2026-04-09", "Elsewhere");
        publish(43, 50, "killed", "2026-04-09", "Far Shore");
        assertThat(release()).isEqualTo(new Released(1));
        Edition edition = editions.latest(register.operation()).orElseThrow();
        assertThat(edition.all()).isEqualTo(new Band(44));
        assertThat(edition.rows()).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(Status.MISSING);
            assertThat(row.total()).isEqualTo(new Band(33));
            assertThat(row.months())
                    .isEqualTo(Map.of(YearMonth.of(2026, 3), new Band(22), YearMonth.of(2026, 4), new Band(11)));
            assertThat(row.regions()).isEqualTo(Map.of("FS", new Band(22)));
        });
        assertThat(events.stream(FiguresReleased.class)).contains(new FiguresReleased.Counted(register.operation(), 1));
    }

    @Test
    void whatIsNotPublishedOrWasTakenBackIsNotCounted() {
        publish(0, 22, "missing", "2026-03-05", "Far Shore");
        register.taken("unpublished.csv", HEADING + rows(100, 140, "captured", "2026-03-05", "Far Shore"));
        register.reportsOf("Vyhadanyi 0").forEach(report -> retracting.retract(report.person(), DECISION));
        assertThat(release()).isEqualTo(new Released(1));
        Edition edition = editions.latest(register.operation()).orElseThrow();
        assertThat(edition.all()).isEqualTo(new Band(11));
        assertThat(edition.row(Status.CAPTURED)).isEmpty();
    }

    @Test
    void tellsNothingOfTen() {
        publish(0, 10, "missing", "2026-03-05", "Far Shore");
        assertThat(release()).isEqualTo(new NothingToTell());
        assertThat(editions.latest(register.operation())).isEmpty();
    }

    @Test
    void releasesOneADayAndNoneBeforeElevenMoved() {
        publish(0, 32, "missing", "2026-03-05", "Far Shore");
        assertThat(release()).isEqualTo(new Released(1));
        publish(32, 50, "missing", "2026-03-05", "Far Shore");
        assertThat(release()).isEqualTo(new AlreadyToday());

        NOW.set(NOON.plus(Duration.ofDays(1)));
        assertThat(release()).isEqualTo(new Released(2));

        NOW.set(NOON.plus(Duration.ofDays(2)));
        publish(50, 60, "missing", "2026-03-05", "Far Shore");
        assertThat(release()).isEqualTo(new TooLittle());
        publish(60, 61, "missing", "2026-03-05", "Far Shore");
        assertThat(release()).isEqualTo(new Released(3));
        assertThat(editions.headings(register.operation())).hasSize(3);
    }

    @Test
    void whoLooksIsShownTheLastCountForAWhileAndWhoReleasesCountsAnew() throws Exception {
        publish(0, 32, "missing", "2026-03-05", "Far Shore");
        assertThat(seen()).isEqualTo(new Band(22));
        publish(32, 60, "missing", "2026-03-05", "Far Shore");
        assertThat(seen()).isEqualTo(new Band(22));

        NOW.set(NOON.plus(LookingBeforeReleasing.SERVES));
        for (int n = 0; n < 500 && seen().equals(new Band(22)); n++) {
            Thread.sleep(20);
        }
        assertThat(seen()).isEqualTo(new Band(55));
        publish(60, 70, "missing", "2026-03-05", "Far Shore");
        assertThat(seen()).isEqualTo(new Band(55));
        assertThat(release()).isEqualTo(new Released(1));
        assertThat(editions.latest(register.operation()).orElseThrow().all()).isEqualTo(new Band(66));
    }

    private Band seen() {
        return looking.look(register.operation())
                .orElseThrow()
                .draft()
                .edition()
                .all();
    }

    @Test
    void comesByItselfOnceThereIsSomethingToTellAndThenEveryWeek() {
        Operation here = operations.find(register.operation()).orElseThrow();
        var weekly = new ReleasingEveryWeek(releasing, editions, new Only(here), clock, 7);
        weekly.turn();
        assertThat(editions.latest(register.operation())).isEmpty();

        publish(0, 32, "missing", "2026-03-05", "Far Shore");
        weekly.turn();
        assertThat(editions.headings(register.operation())).hasSize(1);

        publish(32, 50, "missing", "2026-03-05", "Far Shore");
        NOW.set(NOON.plus(Duration.ofDays(6)));
        weekly.turn();
        assertThat(editions.headings(register.operation())).hasSize(1);
        NOW.set(NOON.plus(Duration.ofDays(7)));
        weekly.turn();
        assertThat(editions.headings(register.operation())).hasSize(2);
    }

    private ReleasingAnEdition.Outcome release() {
        return releasing.release(register.operation(), "test", "");
    }

    private void publish(int from, int to, String status, String on, String place) {
        register.taken("list-" + from + ".csv", HEADING + rows(from, to, status, on, place));
        publishing.publish(register.entries(), DECISION);
    }

    private static String rows(int from, int to, String status, String on, String place) {
        var rows = new StringBuilder();
        for (int n = from; n < to; n++) {
            rows.append(String.join(
                            ",", "Vyhadanyi " + n, (1950 + n % 40) + "-0" + (1 + n % 9) + "-11", status, on, place))
                    .append('\n');
        }
        return rows.toString();
    }

    /// One register of those that the tests share.
    private record Only(Operation one) implements Operations {
        @Override
        public List<Operation> all() {
            return List.of(one);
        }

        @Override
        public Optional<Operation> find(Operation.Id id) {
            return all().stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public void put(Operation operation) {
            throw new UnsupportedOperationException("the one stays");
        }
    }

    /// A clock that a test sets.
    @TestConfiguration(proxyBeanMethods = false)
    static class SetByHand {
        @Bean
        @Primary
        Clock clockSetByHand() {
            InstantSource source = NOW::get;
            return source.withZone(ZoneOffset.UTC);
        }
    }
}
