package org.whereabouts.telegram.talking;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.enquiries.Enquiry;

/// Where a talk is: what the bot waits for.
public sealed interface State {

    /// A short name, the same for all time: keys beneath old messages begin with it.
    String name();

    /// What the keys beneath a question begin with: a key is good for what it was asked about, and for nothing else.
    default String mark() {
        return name();
    }

    /// Nothing in particular.
    record Resting() implements State {
        @Override
        public String name() {
            return "menu";
        }
    }

    /// Which language to speak.
    record ChoosingALanguage() implements State {
        @Override
        public String name() {
            return "language";
        }
    }

    /// Which register is meant, where there are several.
    ///
    /// @param then what it is chosen for, or null
    record ChoosingARegister(@Nullable Errand then) implements State {
        @Override
        public String name() {
            return "register";
        }
    }

    /// That somebody has understood who can read what they write here.
    record Warned(Errand then) implements State {
        @Override
        public String name() {
            return "warning";
        }
    }

    /// A name and one more fact.
    record Looking() implements State {
        @Override
        public String name() {
            return "look";
        }
    }

    /// An answer about somebody who is looked for.
    record Asking(Asked question) implements State {
        @Override
        public String name() {
            return "ask." + question.key();
        }
    }

    /// Something that somebody knows, or an answer about it.
    record Telling(Told question) implements State {
        @Override
        public String name() {
            return "tell." + question.key();
        }
    }

    /// A receipt.
    record ReadingAReceipt() implements State {
        @Override
        public String name() {
            return "receipt";
        }
    }

    /// What to do with an enquiry whose receipt was shown.
    ///
    /// @param withdrawing whether they are asked if they are sure
    record Standing(Enquiry.Id enquiry, boolean withdrawing) implements State {
        @Override
        public String name() {
            return withdrawing ? "standing.sure" : "standing";
        }

        @Override
        public String mark() {
            return name() + "." + digest(enquiry.value());
        }
    }

    /// What to do with a telling whose receipt was shown.
    ///
    /// @param takingBack whether they are asked if they are sure
    record Followed(org.whereabouts.enquiries.telling.Telling.Id telling, boolean takingBack) implements State {
        @Override
        public String name() {
            return takingBack ? "told.sure" : "told";
        }

        @Override
        public String mark() {
            return name() + "." + digest(telling.value());
        }
    }

    private static String digest(UUID id) {
        return Sha256.of(id.toString().getBytes(StandardCharsets.US_ASCII))
                .hex()
                .substring(0, 12);
    }

    /// What is to be deleted.
    record Deleting() implements State {
        @Override
        public String name() {
            return "delete";
        }
    }

    /// The questions about somebody who is looked for, in order.
    enum Asked {
        NAME,
        BORN,
        FATHER,
        WHERE,
        KINSHIP,
        REACH,
        CHECK;

        /// As in the bundles.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The questions about what somebody knows, or about themselves. Not each is asked of everybody.
    enum Told {
        ABOUT,
        NAME,
        BORN,
        PLACE,
        TOLD,
        SOURCE,
        REACH,
        CHECK;

        /// As in the bundles.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
