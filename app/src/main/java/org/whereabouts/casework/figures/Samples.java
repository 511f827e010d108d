package org.whereabouts.casework.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.whereabouts.registry.Source;

/// The numbers that nothing else keeps: how much waited day by day, and how each source stood.
public interface Samples {

    /// Writes how much waits, in place of what was written on that day before.
    void put(Sample sample);

    /// What was written of a queue since a day.
    List<Sample> of(String queue, LocalDate since);

    /// Writes how the sources stand, in place of all that was written before.
    void weigh(Map<Source.Id, Weight> weights, Instant at);

    /// How the sources stand.
    Map<Source.Id, Weight> weights();

    /// How much waited in a queue on a day.
    ///
    /// @param oldestHours for how long the oldest waited
    record Sample(LocalDate day, String queue, long waiting, long oldestHours, long putOff) {}

    /// Of how many people a source was contradicted, or borne out, by another origin.
    record Weight(long contested, long borneOut) {

        static final Weight NOTHING = new Weight(0, 0);

        Weight and(Weight other) {
            return new Weight(contested + other.contested, borneOut + other.borneOut);
        }
    }
}
