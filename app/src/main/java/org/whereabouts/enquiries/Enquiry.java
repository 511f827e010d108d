package org.whereabouts.enquiries;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Subject;

/// The documented request to look for somebody: what of it may be known without opening anything sealed.
public sealed interface Enquiry {

    /// What stays the same in every state.
    Facts facts();

    /// Looked for, and compared with every report, until it expires.
    record Open(Facts facts, Instant expires) implements Enquiry {}

    /// Not renewed in time, or too little is known to look: kept, compared with nothing; renewing wakes it
    /// up, and after two years without it, it is erased.
    record Dormant(Facts facts, Instant since) implements Enquiry {

        /// When it is erased unless somebody wakes it up.
        public Instant erasedOn() {
            return since.atOffset(ZoneOffset.UTC).plusYears(2).toInstant();
        }

        /// Whether an officer let it rest because too little is known.
        public boolean forWantOfData() {
            return facts.history().stream()
                    .map(Past::what)
                    .filter(what -> what == Happening.RESTED || what == Happening.TOO_LITTLE)
                    .reduce((former, last) -> last)
                    .filter(what -> what == Happening.TOO_LITTLE)
                    .isPresent();
        }
    }

    /// Ended by an officer.
    record Closed(Facts facts, Instant on, Reason reason) implements Enquiry {}

    /// Ended by the enquirer; what was sealed of it is erased.
    record Withdrawn(Facts facts, Instant on) implements Enquiry {}

    /// Rested for two years, or two officers decided so; what was sealed of it is erased.
    record Erased(Facts facts, Instant on) implements Enquiry {}

    /// What is the same in every state.
    ///
    /// @param number    the number on the receipt
    /// @param language  in which the enquirer is spoken to
    /// @param history   what happened, the oldest first
    record Facts(
            Id id, Operation.Id operation, Receipt.Digits number, Locale language, Instant opened, List<Past> history) {
        public Facts {
            history = List.copyOf(history);
        }
    }

    /// That something happened; nobody's words.
    record Past(Instant at, Happening what) {}

    /// The kinds of things that happen to an enquiry.
    enum Happening {
        OPENED,
        ADDED,
        RENEWED,
        RESTED,
        WITHDRAWN,
        CLOSED,
        REOPENED,
        TOO_LITTLE,
        ERASED
    }

    /// Why an officer closes an enquiry, in the field's words. Withdrawn and dormant are states of their
    /// own.
    enum Reason {
        CONTACT_RESTORED,
        DECLINES_CONTACT,
        RELEASED_OR_EXCHANGED,
        DEAD_REMAINS_RETURNED,
        DEAD_REMAINS_NOT_RETURNED,
        REFERRED,
        DUPLICATE,
        FALSE_REPORT;

        /// Whether the enquirer was told by a voice before, so that one page for all of them says so.
        public boolean wasTold() {
            return switch (this) {
                case CONTACT_RESTORED,
                        DECLINES_CONTACT,
                        RELEASED_OR_EXCHANGED,
                        DEAD_REMAINS_RETURNED,
                        DEAD_REMAINS_NOT_RETURNED -> true;
                case REFERRED, DUPLICATE, FALSE_REPORT -> false;
            };
        }
    }

    /// A number that says nothing; also the key by which sending twice makes one enquiry.
    record Id(UUID value) {

        /// A new one.
        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }

        /// Whose sealed things they are.
        public Subject subject() {
            return new Subject("enquiry", value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
