package org.whereabouts.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.features.Births;
import org.whereabouts.matching.features.Facts;
import org.whereabouts.matching.features.NamePair;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.PersonName;

/// Judges whether two descriptions are of one person, by the method of Fellegi and Sunter: every finding
/// has a weight in bits, rare names weigh more than common ones, the weights are added, and the sum becomes
/// a calibrated likelihood.
///
/// Agreement counts for, disagreement against, and absence nothing. Immutable; safe for use by many threads.
public final class Matcher {

    private final NameReader reader;
    private final NameFrequencies frequencies;
    private final Weights weights;

    public Matcher(NameReader reader, NameFrequencies frequencies, Weights weights) {
        this.reader = reader;
        this.frequencies = frequencies;
        this.weights = weights;
    }

    /// A matcher with the weights of this version and the frequencies of an empty register.
    public static Matcher standard() {
        return new Matcher(new NameReader(), NameFrequencies.none(), Weights.standard());
    }

    /// Reads particulars once, to compare them many times.
    public Portrait portrait(Particulars said) {
        return portrait(said, frequencies);
    }

    /// Reads particulars with frequencies of one's own, for somebody who knows more of how rare these names are.
    public Portrait portrait(Particulars said, NameFrequencies known) {
        var names = new ArrayList<PersonName>(said.names().size());
        for (var written : said.names()) {
            names.add(reader.read(written));
        }
        return new Portrait(said, names, Facts.of(said, reader), known);
    }

    /// Compares two people.
    public Comparison compare(Particulars left, Particulars right) {
        return compare(portrait(left), portrait(right));
    }

    /// Compares two portraits of this matcher.
    public Comparison compare(Portrait left, Portrait right) {
        var evidence = new ArrayList<Evidence>(8);
        var names = bestNames(left, right);
        if (names != null) {
            evidence.addAll(names.evidence());
        }
        findFacts(left, right, (feature, finding) -> evidence.add(fact(feature, finding, left, right)));
        evidence.sort(Comparator.comparing(Evidence::feature));
        return conclude(left, right, evidence);
    }

    /// The sum of weights alone, where many candidates are ranked and few explained.
    public Bits weigh(Portrait left, Portrait right) {
        var names = bestNames(left, right);
        var sum = new double[] {names == null ? 0 : names.bits()};
        findFacts(
                left,
                right,
                (feature, finding) -> sum[0] += weights.of(feature, finding).value());
        return new Bits(sum[0]);
    }

    private @Nullable NamePair bestNames(Portrait left, Portrait right) {
        NamePair best = null;
        for (var one : left.names()) {
            for (var other : right.names()) {
                var pair = NamePair.of(one, other, weights);
                best = best == null || pair.bits() > best.bits() ? pair : best;
            }
        }
        return best;
    }

    private void findFacts(Portrait left, Portrait right, BiConsumer<Feature, Finding> found) {
        var born = left.particulars().born();
        var otherBorn = right.particulars().born();
        if (born != null && otherBorn != null) {
            found.accept(Feature.BORN, Births.compare(born, otherBorn));
        }
        if (left.sex() != Sex.UNKNOWN && right.sex() != Sex.UNKNOWN) {
            boolean same = left.sex() == right.sex();
            boolean stated = left.particulars().sex() == left.sex()
                    && right.particulars().sex() == right.sex();
            if (stated || !same) {
                found.accept(Feature.SEX, same ? Finding.SAME : Finding.DIFFERENT);
            }
        }
        Facts.compare(left.facts(), right.facts(), found);
    }

    private Evidence fact(Feature feature, Finding finding, Portrait left, Portrait right) {
        boolean births = feature == Feature.BORN;
        return new Evidence(
                feature,
                finding,
                weights.of(feature, finding),
                births ? String.valueOf(left.particulars().born()) : null,
                births ? String.valueOf(right.particulars().born()) : null,
                null);
    }

    private Comparison conclude(Portrait left, Portrait right, List<Evidence> evidence) {
        double sum = 0;
        boolean vetoed = false;
        for (var one : evidence) {
            sum += one.weight().value();
            vetoed |= one.finding().isVeto();
        }
        var likelihood = vetoed ? new Likelihood(0) : weights.likelihood(new Bits(sum));
        return new Comparison(left, right, evidence, new Bits(sum), likelihood, weights.verdict(likelihood));
    }
}
