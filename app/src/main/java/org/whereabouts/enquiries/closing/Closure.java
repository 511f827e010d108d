package org.whereabouts.enquiries.closing;

import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Enquiry.Reason;
import org.whereabouts.enquiries.found.Clearance;

/// Why an enquiry is ended, in the field's words, with what has to be at hand for it.
public sealed interface Closure {

    /// A stable name, for the audit.
    default String code() {
        return switch (this) {
            case Ending ending -> ending.reason().name();
            case InsufficientData none -> "INSUFFICIENT_DATA";
            case Withdrawn none -> "WITHDRAWN";
        };
    }

    /// Who decides with the officer who closes, where two are needed.
    default @Nullable String second() {
        return this instanceof ConfirmedDead dead ? dead.second() : null;
    }

    /// After it the enquiry is closed.
    sealed interface Ending extends Closure {

        /// In the field's words.
        Reason reason();
    }

    /// Located, and in contact again.
    record ContactRestored() implements Ending {
        @Override
        public Reason reason() {
            return Reason.CONTACT_RESTORED;
        }
    }

    /// Located; does not want contact, and wants the family to know that.
    ///
    /// @param clearance that they said so
    record DeclinesContact(Clearance.Declines clearance) implements Ending {
        @Override
        public Reason reason() {
            return Reason.DECLINES_CONTACT;
        }
    }

    /// Released from captivity or exchanged.
    record ReleasedOrExchanged() implements Ending {
        @Override
        public Reason reason() {
            return Reason.RELEASED_OR_EXCHANGED;
        }
    }

    /// Confirmed dead.
    ///
    /// @param returned whether the family has the remains
    /// @param second   the other officer
    record ConfirmedDead(boolean returned, String second) implements Ending {
        @Override
        public Reason reason() {
            return returned ? Reason.DEAD_REMAINS_RETURNED : Reason.DEAD_REMAINS_NOT_RETURNED;
        }
    }

    /// Another organisation goes on with it.
    record Referred() implements Ending {
        @Override
        public Reason reason() {
            return Reason.REFERRED;
        }
    }

    /// The same enquirer asked for the same person twice.
    ///
    /// @param of the enquiry with which it goes on
    record Duplicate(Enquiry.Id of) implements Ending {
        @Override
        public Reason reason() {
            return Reason.DUPLICATE;
        }
    }

    /// What it began with was not so.
    record FalseReport() implements Ending {
        @Override
        public Reason reason() {
            return Reason.FALSE_REPORT;
        }
    }

    /// Too little is known to look: after it the enquiry rests, and whoever asked can wake it up.
    record InsufficientData() implements Closure {}

    /// The enquirer said to an officer that we should stop: what was sealed is erased.
    record Withdrawn() implements Closure {}
}
