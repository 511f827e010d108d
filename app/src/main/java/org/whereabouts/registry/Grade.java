package org.whereabouts.registry;

import java.util.Locale;
import java.util.Optional;

/// How far a statement can be relied on: the source's reliability and this statement's credibility, kept apart.
///
/// Source: the Admiralty code (NATO AJP-2.1), written as one letter and one digit, such as `B2`.
public record Grade(Reliability reliability, Credibility credibility) {

    /// What is assumed of a source nobody has judged yet: F6, cannot be judged.
    public static final Grade UNJUDGED = new Grade(Reliability.F, Credibility.CANNOT_BE_JUDGED);

    /// Reads `B2`, in either case; empty when it is not a grade.
    public static Optional<Grade> parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (code.length() != 2 || "ABCDEF".indexOf(code.charAt(0)) < 0 || "123456".indexOf(code.charAt(1)) < 0) {
            return Optional.empty();
        }
        return Optional.of(new Grade(Reliability.valueOf(code.substring(0, 1)), Credibility.of(code.charAt(1) - '0')));
    }

    @Override
    public String toString() {
        return reliability.name() + credibility.digit();
    }

    /// How reliable a source has been, from A (completely) to E (not), and F (cannot be judged).
    public enum Reliability {
        A,
        B,
        C,
        D,
        E,
        F
    }

    /// How credible one statement is, from 1 (confirmed by others) to 5 (improbable), and 6 (cannot be judged).
    public enum Credibility {
        CONFIRMED_BY_OTHERS,
        PROBABLY_TRUE,
        POSSIBLY_TRUE,
        DOUBTFUL,
        IMPROBABLE,
        CANNOT_BE_JUDGED;

        /// The digit of the code, 1 to 6.
        public int digit() {
            return ordinal() + 1;
        }

        /// The credibility with this digit.
        ///
        /// @param digit 1 to 6
        public static Credibility of(int digit) {
            return values()[digit - 1];
        }
    }
}
