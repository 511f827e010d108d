package org.whereabouts.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.registry.Said.by;
import static org.whereabouts.registry.Said.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whereabouts.casework.figures.Samples.Weight;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Status;

class WeighingTheSourcesTest {

    private static final Source BUREAU = source(1, Reliability.B);
    private static final Source CHANNEL = source(2, Reliability.D);

    @Test
    void whoSaysTheSameBearsOutAndWhoSaysOtherwiseContradicts() {
        assertThat(weigh(
                        by(BUREAU).status(Status.CAPTURED, "2026-03-01").report(),
                        by(CHANNEL).status(Status.CAPTURED, "2026-03-01").report()))
                .containsOnly(Map.entry(BUREAU.id(), new Weight(0, 1)), Map.entry(CHANNEL.id(), new Weight(0, 1)));
        assertThat(weigh(
                        by(BUREAU).status(Status.KILLED, "2026-03-01").report(),
                        by(CHANNEL).status(Status.SAFE_AND_WELL, "2026-03-01").report()))
                .containsOnly(Map.entry(BUREAU.id(), new Weight(1, 0)), Map.entry(CHANNEL.id(), new Weight(1, 0)));
    }

    @Test
    void whoSpeaksAloneIsNotCounted() {
        assertThat(weigh(
                        by(BUREAU).status(Status.CAPTURED, "2026-03-01").report(),
                        by(BUREAU).status(Status.KILLED, "2026-03-01").report()))
                .isEmpty();
    }

    private static Map<Source.Id, Weight> weigh(Report... reports) {
        Map<Source.Id, Weight> weights = new HashMap<>();
        WeighingTheSources.weigh(new Person(new Person.Id(1), Operation.FIRST, List.of(reports), List.of()), weights);
        return weights;
    }
}
