package org.whereabouts.matching.estimating;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whereabouts.matching.Bits;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Evidence;
import org.whereabouts.matching.Feature;
import org.whereabouts.matching.Finding;
import org.whereabouts.matching.Weights;

/// Re-estimates weights from a register, without anybody having said which pairs are of one person.
public final class EstimatingWeights {
    /*
     * Expectation maximisation for the model of Fellegi and Sunter (1969), as Winkler (1988) and Splink have it. Two
     * samples: strangers (pairs of random rows) show how often a finding is made of two people; likely pairs (rows that
     * share a block) are a mixture. Each round says of every likely pair how probable one person is (E), and from that how
     * often each finding is made of one person (M).
     *
     * What the likely pairs were selected by agrees in all of them, in those of two people too: it says nothing here and
     * is not estimated. Several runs, each on pairs selected by something else, estimate everything.
     *
     * What a name's rarity says is left alone: the weight of an agreeing finding is only what is added to it, how often
     * one person's records agree at all, and in this way rather than another, compared with strangers who share the name.
     */

    private static final int ROUNDS = 30;
    private static final int FEWEST = 30;
    private static final double MOST_BITS = 14;
    private static final Set<Feature> NAMES = Set.of(Feature.GIVEN, Feature.PATRONYMIC, Feature.FAMILY);

    private final Weights before;
    private final List<Comparison> likely;
    private final Tally strangers;
    private final Set<Feature> selectedBy;

    private EstimatingWeights(
            Weights before, List<Comparison> likely, List<Comparison> strangers, Set<Feature> selectedBy) {
        this.before = before;
        this.likely = likely;
        this.strangers = Tally.of(strangers);
        this.selectedBy = Set.copyOf(selectedBy);
    }

    /// Estimates weights.
    ///
    /// @param name       of the new weights
    /// @param before     the weights by which the pairs were compared, and from which the rounds start
    /// @param likely     pairs of rows that share a block, one person and strangers among them; not empty
    /// @param strangers  pairs of random rows
    /// @param selectedBy what the likely pairs were selected by; its weights stay as they were
    public static Weights estimate(
            String name, Weights before, List<Comparison> likely, List<Comparison> strangers, Set<Feature> selectedBy) {
        return new EstimatingWeights(before, likely, strangers, selectedBy).rounds(name);
    }

    private Weights rounds(String name) {
        var weights = before;
        double share = 0.1;
        for (int round = 0; round < ROUNDS; round++) {
            var one = new Tally();
            var two = new Tally();
            double sum = 0;
            for (var pair : likely) {
                double probable = probable(pair, weights, share);
                one.count(pair, probable);
                two.count(pair, 1 - probable);
                sum += probable;
            }
            share = Math.clamp(sum / likely.size(), 1e-6, 1 - 1e-6);
            weights = before.with(name, weights(one, two));
        }
        return weights;
    }

    /// The probability that a pair is of one person.
    private double probable(Comparison pair, Weights weights, double share) {
        double bits = Math.log(share / (1 - share)) / Math.log(2);
        for (Evidence one : pair.evidence()) {
            if (selectedBy.contains(one.feature())) {
                continue;
            }
            double rarity = one.weight().value()
                    - before.of(one.feature(), one.finding()).value();
            bits += rarity + weights.of(one.feature(), one.finding()).value();
        }
        return pair.isVetoed() ? 0 : 1 / (1 + Math.pow(2, -bits));
    }

    private Map<Feature, Map<Finding, Bits>> weights(Tally one, Tally two) {
        var all = new EnumMap<Feature, Map<Finding, Bits>>(Feature.class);
        before.bits().forEach((feature, findings) -> {
            var estimated = new EnumMap<Finding, Bits>(Finding.class);
            boolean enough =
                    !selectedBy.contains(feature) && one.of(feature) >= FEWEST && strangers.of(feature) >= FEWEST;
            findings.forEach((finding, bits) ->
                    estimated.put(finding, enough ? new Bits(bits(feature, finding, one, two)) : bits));
            all.put(feature, estimated);
        });
        return all;
    }

    private double bits(Feature feature, Finding finding, Tally one, Tally two) {
        double ratio = NAMES.contains(feature) && !Tally.isDifference(finding)
                ? one.agreement(feature)
                        * one.shareOfAgreement(feature, finding)
                        / two.shareOfAgreement(feature, finding)
                : one.share(feature, finding) / strangers.share(feature, finding);
        return Math.clamp(Math.log(ratio) / Math.log(2), -MOST_BITS, MOST_BITS);
    }
}
