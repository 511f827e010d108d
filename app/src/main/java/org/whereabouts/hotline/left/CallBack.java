package org.whereabouts.hotline.left;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Subject;

/// That somebody is to be called back: what of it may be known without opening anything sealed.
///
/// @param enquiry  theirs, when they have shown that it is
/// @param due      not before
/// @param length   of what they said; zero when they left no message
/// @param heldBy   the officer who has it in hand, as the audit names them
/// @param result   what came of it; null while it waits
public record CallBack(
        UUID id,
        Kind kind,
        Operation.Id operation,
        @Nullable Locale language,
        Enquiry.@Nullable Id enquiry,
        Instant since,
        Instant due,
        Duration length,
        @Nullable String heldBy,
        @Nullable Result result) {

    /// The name of the field under which the number is sealed.
    public static final String NUMBER = "number";

    /// The name of the field under which a message is sealed.
    public static final String MESSAGE = "message";

    /// A new one, with nobody's hands on it.
    static CallBack fresh(
            Kind kind, Operation.Id operation, @Nullable Locale language, Enquiry.@Nullable Id enquiry, Instant now) {
        return new CallBack(UUID.randomUUID(), kind, operation, language, enquiry, now, now, Duration.ZERO, null, null);
    }

    /// The same with a message of some length.
    CallBack with(Duration message) {
        return new CallBack(id, kind, operation, language, enquiry, since, due, message, heldBy, result);
    }

    /// Whose sealed things they are.
    public Subject subject() {
        return new Subject("call-back", id);
    }

    /// Whether a message was left.
    public boolean hasMessage() {
        return !length.isZero();
    }

    /// How it came about.
    public enum Kind {
        /// They left a message.
        RECORDING,
        /// They asked for it in a call.
        CALL,
        /// They asked for it in a text message.
        TEXT,
        /// An officer arranged it with them.
        ARRANGED
    }

    /// What came of it.
    public enum Result {
        /// Somebody spoke with them.
        CALLED,
        /// What they said has become an enquiry.
        FILED,
        /// Nothing was on the recording, and there is no number.
        NOTHING_SAID,
        /// They do not want to be called any more.
        NO_LONGER_WANTED
    }
}
