package org.whereabouts.notices.way;

import java.util.regex.Pattern;

/// A way to one person, address included. It lives in memory while a notice is carried, and prints nothing of itself.
public sealed interface Way {

    /// Which kind it is; this may be stored.
    Kind kind();

    /// An e-mail.
    record Email(String address) implements Way {
        @Override
        public Kind kind() {
            return Kind.EMAIL;
        }

        @Override
        public String toString() {
            return "an e-mail";
        }
    }

    /// A text message to a telephone.
    ///
    /// @param number digits, with a plus before those of a country
    record TextMessage(String number) implements Way {

        private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{5,15}");

        /// Whether something can be a number, once what people write between digits is left out.
        public static boolean admits(String written) {
            return NUMBER.matcher(digits(written)).matches();
        }

        /// The digits of a number as people write it.
        public static String digits(String written) {
            return written.strip().replaceAll("[\\s().\\-/\u00a0]", "");
        }

        @Override
        public Kind kind() {
            return Kind.TEXT_MESSAGE;
        }

        @Override
        public String toString() {
            return "a text message";
        }
    }

    /// A message by Telegram.
    ///
    /// @param chat how the room that carries it knows the person
    record Telegram(String chat) implements Way {
        @Override
        public Kind kind() {
            return Kind.TELEGRAM;
        }

        @Override
        public String toString() {
            return "a Telegram message";
        }
    }

    /// A letter on paper.
    ///
    /// @param address with line breaks where there are any
    record Letter(String address) implements Way {
        @Override
        public Kind kind() {
            return Kind.LETTER;
        }

        @Override
        public String toString() {
            return "a letter";
        }
    }

    /// The kinds of ways.
    enum Kind {
        EMAIL,
        TEXT_MESSAGE,
        TELEGRAM,
        LETTER
    }
}
