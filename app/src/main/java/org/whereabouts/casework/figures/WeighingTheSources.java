package org.whereabouts.casework.figures;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.casework.figures.Samples.Weight;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.standing.Fact;
import org.whereabouts.registry.standing.SourceTallies;
import org.whereabouts.registry.standing.Standings;

/// Asks, of everybody of whom several sources speak, who was contradicted and who was borne out; some times
/// a day, because it reads all of them.
@Component
@ConditionalOnWebApplication
class WeighingTheSources extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(WeighingTheSources.class);
    private static final int AT_A_TIME = 200;
    private static final Duration REST = Duration.ofMillis(50);

    private final SourceTallies tallies;
    private final People people;
    private final Samples samples;
    private final Clock clock;

    WeighingTheSources(SourceTallies tallies, People people, Samples samples, Clock clock) {
        super("weighing the sources", Duration.ofMinutes(5), Duration.ofHours(6));
        this.tallies = tallies;
        this.people = people;
        this.samples = samples;
        this.clock = clock;
    }

    @Override
    protected void turn() throws InterruptedException {
        Map<Source.Id, Weight> weights = new HashMap<>();
        Person.Id last = null;
        List<Person.Id> some = next(last);
        while (!some.isEmpty() && isRunning()) {
            people.all(some).forEach(person -> weigh(person, weights));
            last = some.getLast();
            Thread.sleep(REST);
            some = next(last);
        }
        if (isRunning()) {
            samples.weigh(weights, clock.instant());
        }
    }

    private List<Person.Id> next(Person.@Nullable Id last) {
        return tallies.heardFromSeveral(last, AT_A_TIME);
    }

    /// Counts one person; each source once, however often it speaks.
    static void weigh(Person person, Map<Source.Id, Weight> weights) {
        Set<Source.Id> contested = new HashSet<>();
        Set<Source.Id> borneOut = new HashSet<>();
        Standings.status(person).ifPresent(fact -> count(fact, contested, borneOut));
        Standings.fate(person).ifPresent(fact -> count(fact, contested, borneOut));
        borneOut.removeAll(contested);
        contested.forEach(one -> weights.merge(one, new Weight(1, 0), Weight::and));
        borneOut.forEach(one -> weights.merge(one, new Weight(0, 1), Weight::and));
    }

    private static void count(Fact<?> fact, Set<Source.Id> contested, Set<Source.Id> borneOut) {
        switch (fact.standing()) {
            case CONTESTED -> sources(Stream.concat(fact.saying().stream(), fact.against().stream()), contested);
            case CORROBORATED, CONFIRMED -> sources(fact.saying().stream(), borneOut);
            case REPORTED, RETRACTED -> {}
        }
    }

    private static void sources(Stream<Report> reports, Set<Source.Id> into) {
        reports.map(report -> report.source().id()).forEach(into::add);
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1514 the sources were not weighed: {}", kind);
    }
}
