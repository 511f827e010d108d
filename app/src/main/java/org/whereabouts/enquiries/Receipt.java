package org.whereabouts.enquiries;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the enquirer goes home with.
///
/// @param number may be seen by anybody, and tells nothing
/// @param code   only the enquirer has it
public record Receipt(Digits number, WordCode code) {

    @Override
    public String toString() {
        return "receipt " + number;
    }

    /// Ten digits, the last of which shows a wrong or swapped one.
    ///
    /// @param digits as they are stored
    public record Digits(String digits) {

        private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{9}");
        private static final SecureRandom CHANCE = new SecureRandom();
        /*
         * The quasigroup of order 10 by H. M. Damm, "Total anti-symmetrische Quasigruppen" (Marburg 2004): every single
         * wrong digit and every swap of neighbours leaves a remainder.
         */
        private static final String[] DAMM = {
            "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
            "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
        };

        public Digits {
            if (!SHAPE.matcher(digits).matches() || remainder(digits) != 0) {
                throw new IllegalArgumentException("WA-1101 not a receipt number");
            }
        }

        /// A new one, by chance.
        public static Digits fresh() {
            String nine = Integer.toString(CHANCE.nextInt(100_000_000, 1_000_000_000));
            return new Digits(nine + remainder(nine));
        }

        /// Reads one as it was typed, with any spaces, hyphens and kind of digits; empty when it is none.
        public static Optional<Digits> parse(String typed) {
            var digits = new StringBuilder();
            typed.codePoints()
                    .filter(Character::isDigit)
                    .map(digit -> Character.digit(digit, 10))
                    .forEach(digits::append);
            boolean others =
                    typed.codePoints().anyMatch(letter -> !Character.isDigit(letter) && Character.isLetter(letter));
            boolean fits = !others && SHAPE.matcher(digits).matches() && remainder(digits) == 0;
            return fits ? Optional.of(new Digits(digits.toString())) : Optional.empty();
        }

        private static int remainder(CharSequence digits) {
            int remainder = 0;
            for (int i = 0; i < digits.length(); i++) {
                remainder = DAMM[remainder].charAt(digits.charAt(i) - '0') - '0';
            }
            return remainder;
        }

        /// As people read it out: `1234-567-894`.
        @Override
        public String toString() {
            return digits.substring(0, 4) + "-" + digits.substring(4, 7) + "-" + digits.substring(7);
        }
    }
}
