package org.whereabouts.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/// What every finding weighs, and how a sum of weights becomes a likelihood. A value: named, immutable,
/// comparable.
///
/// @param version     name of this set of weights, kept with every decision that it supported
/// @param bits        by feature and finding; a pair that is missing weighs nothing
/// @param even        the sum, in bits, at which a match is as likely as not
/// @param slope       how fast the likelihood rises around `even`: 1 takes the bits at their word
/// @param sameFrom    the likelihood from which the verdict is [Likelihood.Verdict#SAME]
/// @param perhapsFrom the likelihood from which it is [Likelihood.Verdict#PERHAPS]
public record Weights(
        String version,
        Map<Feature, Map<Finding, Bits>> bits,
        double even,
        double slope,
        double sameFrom,
        double perhapsFrom) {

    private static final Weights STANDARD = new Weights("3", load("weights-3.tsv"), 5, 0.5, 0.7, 0.15);

    public Weights {
        var copy = new EnumMap<Feature, Map<Finding, Bits>>(Feature.class);
        bits.forEach((feature, findings) -> copy.put(feature, new EnumMap<>(findings)));
        bits = copy;
    }

    /// The weights that come with this version of the program.
    public static Weights standard() {
        return STANDARD;
    }

    /// The same with another relation of evidence and likelihood, under another name.
    public Weights calibrated(String name, double newEven, double newSlope) {
        return new Weights(name, bits, newEven, newSlope, sameFrom, perhapsFrom);
    }

    /// The same with other weights, under another name.
    public Weights with(String name, Map<Feature, Map<Finding, Bits>> other) {
        return new Weights(name, other, even, slope, sameFrom, perhapsFrom);
    }

    /// What a finding weighs; [Bits#NONE] when these weights do not know it.
    public Bits of(Feature feature, Finding finding) {
        var findings = bits.get(feature);
        return findings == null ? Bits.NONE : findings.getOrDefault(finding, Bits.NONE);
    }

    /// The likelihood that a sum of weights comes to.
    public Likelihood likelihood(Bits sum) {
        return new Likelihood(1 / (1 + Math.pow(2, -slope * (sum.value() - even))));
    }

    /// The word for a likelihood.
    public Likelihood.Verdict verdict(Likelihood likelihood) {
        if (likelihood.value() >= sameFrom) {
            return Likelihood.Verdict.SAME;
        }
        return likelihood.value() >= perhapsFrom ? Likelihood.Verdict.PERHAPS : Likelihood.Verdict.DIFFERENT;
    }

    private static Map<Feature, Map<Finding, Bits>> load(String table) {
        var bits = new EnumMap<Feature, Map<Finding, Bits>>(Feature.class);
        for (var line : text(table)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .toList()) {
            var row = line.split("\t");
            bits.computeIfAbsent(Feature.valueOf(row[0]), feature -> new EnumMap<>(Finding.class))
                    .put(Finding.valueOf(row[1]), new Bits(Double.parseDouble(row[2])));
        }
        return bits;
    }

    private static String text(String table) {
        try (var stream = Weights.class.getResourceAsStream(table)) {
            if (stream == null) {
                throw new IllegalStateException("WA-0122 table " + table + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("WA-0123 table " + table + " cannot be read", unreadable);
        }
    }
}
