package org.whereabouts.casework.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry;

/// What may be seen of an enquiry before anybody opens it: nothing that is sealed.
///
/// @param number   on its receipt
/// @param state    the sentence that says where it stands
/// @param moment   until when, or since when
/// @param reason   the sentence that says why it was closed, or null
/// @param opened   when the family asked
/// @param waiting  how many candidates wait
/// @param toBeTold whether something waits to be told by a voice
/// @param stage    what can be done with it
/// @param asked    what was proposed and waits for a second officer
record Outline(
        UUID id,
        String number,
        String state,
        Instant moment,
        @Nullable String reason,
        Instant opened,
        long waiting,
        boolean toBeTold,
        Stage stage,
        List<Asked> asked) {
    Outline {
        asked = List.copyOf(asked);
    }

    Outline at(Instant since, @Nullable String why) {
        return new Outline(id, number, state, since, why, opened, waiting, toBeTold, stage, asked);
    }

    /// What can be done with an enquiry.
    enum Stage {
        /// It goes on, and can be ended.
        GOES_ON,
        /// It is closed, and can be opened again.
        CLOSED,
        /// Nothing is left of it.
        GONE;

        static Stage of(Enquiry enquiry) {
            return switch (enquiry) {
                case Enquiry.Open ignored -> GOES_ON;
                case Enquiry.Dormant ignored -> GOES_ON;
                case Enquiry.Closed ignored -> CLOSED;
                case Enquiry.Withdrawn ignored -> GONE;
                case Enquiry.Erased ignored -> GONE;
            };
        }
    }

    /// Something that waits for a second officer.
    ///
    /// @param what   the sentence that says what
    /// @param by     who proposed it
    /// @param reason in their words
    /// @param own    whether it is the reader's own
    record Asked(UUID id, String what, String by, Instant at, String reason, boolean own) {}
}
