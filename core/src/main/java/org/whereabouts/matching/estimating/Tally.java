package org.whereabouts.matching.estimating;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Evidence;
import org.whereabouts.matching.Feature;
import org.whereabouts.matching.Finding;

/// How often each finding was made where its feature was compared at all, each pair counted with a share.
final class Tally {

    /// Counts as if each finding of the tables had been made so often already: nothing is impossible.
    private static final double PRIOR = 0.5;

    private final Map<Feature, Map<Finding, Double>> counts = new EnumMap<>(Feature.class);

    /// Counts all pairs once.
    static Tally of(List<Comparison> pairs) {
        var tally = new Tally();
        pairs.forEach(pair -> tally.count(pair, 1));
        return tally;
    }

    void count(Comparison pair, double share) {
        for (Evidence one : pair.evidence()) {
            counts.computeIfAbsent(one.feature(), none -> new EnumMap<>(Finding.class))
                    .merge(one.finding(), share, Double::sum);
        }
    }

    /// The share of a finding among all of its feature.
    double share(Feature feature, Finding finding) {
        return share(feature, finding, true);
    }

    /// The share of a finding among those of its feature that agree.
    double shareOfAgreement(Feature feature, Finding finding) {
        return share(feature, finding, false);
    }

    private double share(Feature feature, Finding finding, boolean withDifferent) {
        double all = 0;
        double those = PRIOR;
        for (var count : counts.getOrDefault(feature, Map.of()).entrySet()) {
            if (withDifferent || !isDifference(count.getKey())) {
                all += count.getValue();
                those += count.getKey() == finding ? count.getValue() : 0;
            }
        }
        return those / (all + 2 * PRIOR);
    }

    /// The share of all findings of a feature that agree.
    double agreement(Feature feature) {
        double all = 2 * PRIOR;
        double agreed = PRIOR;
        for (var count : counts.getOrDefault(feature, Map.of()).entrySet()) {
            all += count.getValue();
            agreed += isDifference(count.getKey()) ? 0 : count.getValue();
        }
        return agreed / all;
    }

    /// How many pairs say something of a feature.
    double of(Feature feature) {
        double all = 0;
        for (double count : counts.getOrDefault(feature, Map.of()).values()) {
            all += count;
        }
        return all;
    }

    static boolean isDifference(Finding finding) {
        return switch (finding) {
            case DIFFERENT, ANOTHER_NAME, PERHAPS_MARRIED, ANOTHER_DATE, ANOTHER_GENERATION -> true;
            default -> false;
        };
    }
}
