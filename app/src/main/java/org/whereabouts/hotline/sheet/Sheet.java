package org.whereabouts.hotline.sheet;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Subject;

/// What an officer takes down while somebody speaks: what of it may be known without opening it.
///
/// @param officer  who takes it down, as the audit names them
/// @param call     the call on the line in which it began, or null
/// @param callBack the call-back for which it began, or null
/// @param enquiry  what it has become; null while it is open
public record Sheet(
        UUID id,
        String officer,
        Operation.Id operation,
        Instant begun,
        Instant saved,
        @Nullable UUID call,
        @Nullable UUID callBack,
        Enquiry.@Nullable Id enquiry) {

    /// The name of the field under which the answers are sealed.
    static final String ANSWERS = "answers";

    /// Whose sealed things they are.
    Subject subject() {
        return new Subject("call-sheet", id);
    }
}
