package org.whereabouts.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.features.Births;
import org.whereabouts.matching.features.Facts;
import org.whereabouts.matching.features.NamePair;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.PersonName;

/// Judges whether two descriptions are of one person, by the method of Fellegi and Sunter: every finding has a weight
/// in
/// bits, rare names weigh more than common ones, the weights are added, and the sum becomes a calibrated likelihood.
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
        addFacts(left, right, evidence);
        evidence.sort(Comparator.comparing(Evidence::feature));
        return conclude(left, right, evidence);
    }

    /// The sum of weights alone, where many candidates are ranked and few explained.
    public Bits weigh(Portrait left, Portrait right) {
        var names = bestNames(left, right);
        double sum = names == null ? 0 : names.bits();
        var facts = new ArrayList<Evidence>(4);
        addFacts(left, right, facts);
        for (var fact : facts) {
            sum += fact.weight().value();
        }
        return new Bits(sum);
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

    private void addFacts(Portrait left, Portrait right, List<Evidence> evidence) {
        var born = left.particulars().born();
        var otherBorn = right.particulars().born();
        if (born != null && otherBorn != null) {
            evidence.add(fact(Feature.BORN, Births.compare(born, otherBorn), born.toString(), otherBorn.toString()));
        }
        if (left.sex() != Sex.UNKNOWN && right.sex() != Sex.UNKNOWN) {
            var finding = left.sex() == right.sex() ? Finding.SAME : Finding.DIFFERENT;
            boolean stated = left.particulars().sex() == left.sex()
                    && right.particulars().sex() == right.sex();
            if (stated || finding == Finding.DIFFERENT) {
                evidence.add(fact(Feature.SEX, finding, null, null));
            }
        }
        Facts.compare(
                left.facts(), right.facts(), (feature, finding) -> evidence.add(fact(feature, finding, null, null)));
    }

    private Evidence fact(Feature feature, Finding finding, @Nullable String left, @Nullable String right) {
        return new Evidence(feature, finding, weights.of(feature, finding), left, right, null);
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
