package org.whereabouts.registry;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;

/// An entry of the register: the reports judged to be of one human being.
///
/// @param id        its address
/// @param operation the operation it belongs to
/// @param reports   all its reports, the newest first, also those that no longer stand; never empty
/// @param confirmed what two officers confirmed of them and did not withdraw
public record Person(Id id, Operation.Id operation, List<Report> reports, List<Confirmation> confirmed) {

    public Person {
        reports = List.copyOf(reports);
        confirmed = List.copyOf(confirmed);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("WA-0303 an entry without a report");
        }
    }

    /// The reports from which facts may be drawn, the newest first.
    public List<Report> standing() {
        return reports.stream().filter(report -> report.state().stands()).toList();
    }

    /// Every spelling of the name that a standing report gives, once each, the newest first.
    public List<WrittenName> names() {
        return standing().stream()
                .flatMap(report -> report.statement().particulars().names().stream())
                .distinct()
                .toList();
    }

    /// Two officers' decision that what one report says of fate and status is so. It goes with its report,
    /// into whichever entry, and holds as long as the report can carry it.
    ///
    /// @param report    the report that it rests on
    /// @param document  which document that is, as the archive finds it
    /// @param decider   the officer who proposed it
    /// @param confirmer the other one, who agreed
    public record Confirmation(
            long number,
            Report.Id report,
            Ground ground,
            String document,
            String decider,
            String confirmer,
            Instant at) {}

    /// What a confirmation may rest on. A face that somebody recognised is not among them: relatives
    /// recognise wrongly (ICRC, "The forensic human identification process", 2022).
    public enum Ground {
        /// A notice of an information bureau or another authority whose duty it is (GC III art. 120 and
        /// 122).
        OFFICIAL_NOTIFICATION,
        DNA,
        FINGERPRINTS,
        TEETH;

        /// Whether a report can carry a confirmation on this ground: an official notice comes from an
        /// official source itself; an identification from an organisation that has been reliable. No
        /// repost, nothing improbable.
        public boolean isCarriedBy(Report report) {
            Source source = report.source();
            boolean firsthand = report.state().stands()
                    && source.repeats() == null
                    && report.credibility() != Credibility.IMPROBABLE;
            boolean reliable = source.reliability().compareTo(Reliability.C) <= 0;
            return firsthand
                    && (this == OFFICIAL_NOTIFICATION
                            ? source.official() && source.reliability() != Reliability.E
                            : source.kind() == Source.Kind.ORGANISATION && reliable);
        }
    }

    /// The address of an entry: a random number, so that nobody can walk along neighbours.
    ///
    /// Prints as 13 characters of base 32.
    ///
    /// @param number 0 or more
    public record Id(long number) {

        private static final int RADIX = 32;
        private static final int LENGTH = 13;

        public Id {
            if (number < 0) {
                throw new IllegalArgumentException("WA-0304 a negative address");
            }
        }

        /// A new address that nobody can guess.
        ///
        /// @param randomness a cryptographically strong generator
        public static Id random(RandomGenerator randomness) {
            return new Id(randomness.nextLong() & Long.MAX_VALUE);
        }

        /// Reads the printed form; empty when it is anything else.
        public static Optional<Id> parse(String text) {
            if (text.length() != LENGTH || !text.chars().allMatch(c -> Character.digit(c, RADIX) >= 0)) {
                return Optional.empty();
            }
            var number = new BigInteger(text.toLowerCase(Locale.ROOT), RADIX);
            return number.bitLength() < Long.SIZE ? Optional.of(new Id(number.longValueExact())) : Optional.empty();
        }

        @Override
        public String toString() {
            String digits = Long.toString(number, RADIX);
            return "0".repeat(LENGTH - digits.length()) + digits;
        }
    }
}
